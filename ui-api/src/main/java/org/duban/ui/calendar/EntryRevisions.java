package org.duban.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * How often the last days of a case's duties changed, as people came to know it: a correction is one more change and
 * takes none away, so that numbers only rise.
 */
final class EntryRevisions {

    private final List<RecordedEvent> history;
    private final Map<String, EntryRevision> byFollowUp = new HashMap<>();

    private EntryRevisions(List<RecordedEvent> history) {
        this.history = history;
    }

    /** The last revision of each duty, by its follow-up. */
    static Map<String, EntryRevision> of(List<RecordedEvent> history) {
        EntryRevisions revisions = new EntryRevisions(history);
        CaseView view = null;
        for (int known = 1; known <= history.size(); known++) {
            view = revisions.after(view, known);
            if (view != null) {
                revisions.note(view, history.get(known - 1).recordedAt());
            }
        }
        return revisions.byFollowUp;
    }

    private @Nullable CaseView after(@Nullable CaseView before, int known) {
        RecordedEvent last = history.get(known - 1);
        return last.event() instanceof EventCorrected
                ? CaseFold.fold(history.subList(0, known), LocalDate.MAX)
                : CaseFold.evolve(before, last);
    }

    private void note(CaseView view, Instant at) {
        for (Obligation owed : Obligations.of(view)) {
            EntryRevision before = byFollowUp.get(owed.followUpId());
            if (before == null) {
                byFollowUp.put(owed.followUpId(), new EntryRevision(owed.dueOn(), 0, at));
            } else if (!Objects.equals(before.dueOn(), owed.dueOn())) {
                byFollowUp.put(owed.followUpId(), new EntryRevision(owed.dueOn(), before.number() + 1, at));
            }
        }
    }
}
