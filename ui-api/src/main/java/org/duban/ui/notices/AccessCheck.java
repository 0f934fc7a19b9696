package org.duban.ui.notices;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.query.access.Access;
import org.duban.query.caseview.CaseView;
import org.duban.ui.reads.Readers;

/** What an account may be told this moment. */
public final class AccessCheck {

    private final Directory directory;
    private final Readers readers;
    private final CaseBook cases;

    /** Judges accounts of {@code directory} and cases of {@code cases}. */
    public AccessCheck(Directory directory, CaseBook cases) {
        this.directory = directory;
        this.readers = new Readers(directory);
        this.cases = cases;
    }

    /** As much as the account may see of the case that {@code notice} is about; empty if that is nothing. */
    public Optional<CaseView> of(AccountName name, Notice notice) {
        Optional<Account> account = directory.account(name).filter(known -> !known.disabled());
        return account.map(readers::of)
                .map(Access::new)
                .flatMap(access -> cases.find(notice.caseId()).flatMap(view -> access.shown(view, view)));
    }
}
