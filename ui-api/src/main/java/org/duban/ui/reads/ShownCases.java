package org.duban.ui.reads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.command.CaseSight;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.timeline.Moment;

/**
 * Which cases accounts are shown: as the views have them, and where these show nothing, as the ledger has them.
 *
 * @param history the ledger as events
 */
public record ShownCases(Cases cases, History history, Directory directory, Readers readers, Clock clock)
        implements CaseSight {

    @Override
    public boolean showsAll(String account) {
        return reader(account).filter(reader -> new Access(reader).all()).isPresent();
    }

    @Override
    public boolean shows(String account, CaseId caseId) {
        return reader(account)
                .filter(reader -> shows(reader, caseId, view -> true))
                .isPresent();
    }

    @Override
    public boolean shows(String account, CaseId caseId, ItemId item) {
        return reader(account)
                .filter(reader -> shows(reader, caseId, view -> view.item(item).isPresent()))
                .isPresent();
    }

    private Optional<Reader> reader(String account) {
        return directory.account(new AccountName(account)).map(readers::of);
    }

    private boolean shows(Reader reader, CaseId caseId, Predicate<CaseView> part) {
        Access access = new Access(reader);
        return access.all()
                || cases.find(reader, new FindCase(caseId, Moment.NOW))
                        .filter(part)
                        .isPresent()
                || recorded(caseId)
                        .flatMap(view -> access.shown(view, view))
                        .filter(part)
                        .isPresent();
    }

    private Optional<CaseView> recorded(CaseId caseId) {
        return Optional.ofNullable(
                CaseFold.fold(history.stream(caseId.stream().value(), 0, History.NOW), LocalDate.now(clock)));
    }
}
