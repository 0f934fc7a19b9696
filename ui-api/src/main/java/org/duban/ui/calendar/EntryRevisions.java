package org.duban.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.StreamView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.duban.ui.calendar.EntryRevision.Shown;
import org.jspecify.annotations.Nullable;

/**
 * How often what is shown of a stream's duties changed, as people came to know it: a correction is one more change and
 * takes none away, so that numbers only rise.
 */
final class EntryRevisions {

    private final List<RecordedEvent> history;
    private final Map<DutyId, EntryRevision> byDuty = new HashMap<>();

    private EntryRevisions(List<RecordedEvent> history) {
        this.history = history;
    }

    /** The last revision of each duty, by its name. */
    static Map<DutyId, EntryRevision> of(List<RecordedEvent> history) {
        EntryRevisions revisions = new EntryRevisions(history);
        StreamView view = null;
        for (int known = 1; known <= history.size(); known++) {
            view = revisions.after(view, known);
            if (view != null) {
                revisions.note(view, history.get(known - 1).recordedAt());
            }
        }
        return revisions.byDuty;
    }

    private @Nullable StreamView after(@Nullable StreamView before, int known) {
        RecordedEvent last = history.get(known - 1);
        List<RecordedEvent> all = history.subList(0, known);
        boolean corrected = last.event() instanceof EventCorrected;
        if (new StreamId(last.stream()).kind().equals(CaseId.KIND)) {
            return corrected ? CaseFold.fold(all, LocalDate.MAX) : CaseFold.evolve((CaseView) before, last);
        }
        return corrected ? RegisterFold.fold(all, LocalDate.MAX) : RegisterFold.evolve((RegisterView) before, last);
    }

    private void note(StreamView view, Instant at) {
        for (DutyRow row : rows(view)) {
            Shown shown = Shown.of(row);
            EntryRevision before = byDuty.get(row.duty().id());
            if (before == null) {
                byDuty.put(row.duty().id(), new EntryRevision(shown, 0, at));
            } else if (!before.shown().equals(shown)) {
                byDuty.put(row.duty().id(), new EntryRevision(shown, before.number() + 1, at));
            }
        }
    }

    private static List<DutyRow> rows(StreamView view) {
        return view instanceof CaseView one ? DutyRows.of(one) : DutyRows.of((RegisterView) view);
    }
}
