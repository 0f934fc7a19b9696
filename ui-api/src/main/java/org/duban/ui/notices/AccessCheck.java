package org.duban.ui.notices;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.query.access.Access;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.StreamView;
import org.duban.query.register.RegisterView;
import org.duban.ui.notices.StreamBook.Owed;
import org.duban.ui.reads.Readers;

/** What an account may be told this moment. */
public final class AccessCheck {

    private final Directory directory;
    private final Readers readers;
    private final StreamBook streams;

    /** Judges accounts of {@code directory} and what {@code streams} hold. */
    public AccessCheck(Directory directory, StreamBook streams) {
        this.directory = directory;
        this.readers = new Readers(directory);
        this.streams = streams;
    }

    /** As much as the account may see of what {@code notice} is about; empty if that is nothing. */
    public Optional<Owed> of(AccountName name, Notice notice) {
        Optional<Account> account = directory.account(name).filter(known -> !known.disabled());
        if (notice.kind().personal()) {
            return account.filter(own -> own.name().stream().equals(notice.of().stream()))
                    .flatMap(own -> streams.find(notice.of().stream()))
                    .map(view -> new Owed(view, null));
        }
        return account.map(readers::of)
                .map(Access::new)
                .flatMap(access -> streams.find(notice.of().stream()).flatMap(view -> shown(access, view)))
                .map(view -> new Owed(view, StreamBook.duty(view, notice).orElse(null)));
    }

    private static Optional<? extends StreamView> shown(Access access, StreamView view) {
        return switch (view) {
            case CaseView of -> access.shown(of, of);
            case RegisterView of when access.seesDutiesOf(of) -> Optional.of(of);
            default -> Optional.empty();
        };
    }
}
