package org.duban.ui.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;

/** Cases as the ledger has them this moment, whatever the views have seen. */
public final class CaseBook {

    private static final String STREAM_PREFIX = "case-";

    private final History history;
    private final Clock clock;

    /** The cases in {@code history}. */
    public CaseBook(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The case of that id. */
    public Optional<CaseView> find(CaseId caseId) {
        return Optional.ofNullable(
                CaseFold.fold(history.stream(STREAM_PREFIX + caseId, 0, History.NOW), LocalDate.now(clock)));
    }

    /** The duty of {@code view} that {@code notice} is of; empty if the case no longer has it. */
    public static Optional<Obligation> duty(CaseView view, Notice notice) {
        return Obligations.of(view).stream()
                .filter(owed -> owed.followUpId().equals(notice.followUpId()))
                .findAny();
    }
}
