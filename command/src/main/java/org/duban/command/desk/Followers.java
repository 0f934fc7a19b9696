package org.duban.command.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.command.duty.DutyChange;
import org.duban.command.duty.DutyChange.Moved;
import org.duban.command.duty.DutyChange.Owed;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.RecordedEvent;

/** The later events that say what became of a term which an event began that is corrected. */
final class Followers {

    private final EventDeadlines terms;
    private final RecordedEvent wrong;
    private final CaseEvent right;

    /** The terms begun by the wrong event or by one that goes by it, each until the duty comes under another. */
    private final Map<DutyId, Shift> begun = new HashMap<>();

    private final Windows windows;

    /**
     * @param wrong the event as it is
     * @param right what it should have said
     */
    Followers(EventDeadlines terms, RecordedEvent wrong, CaseEvent right) {
        this.terms = terms;
        this.wrong = wrong;
        this.right = right;
        this.windows = new Windows(terms);
    }

    /** What a term began as, and as what it should have begun. */
    record Shift(Deadline was, Deadline now) {}

    /** The wrong event and those that follow it, each with what it should have said; {@code events} are all there are. */
    Map<RecordedEvent, CaseEvent> among(List<RecordedEvent> events) {
        Map<RecordedEvent, CaseEvent> all = new LinkedHashMap<>();
        CaseState state = CaseState.NONE;
        for (RecordedEvent recorded : events) {
            CaseEvent event = (CaseEvent) recorded.event();
            CaseEvent again = recorded.id().equals(wrong.id()) ? right : following(event, state.changes(event));
            if (!again.equals(event)) {
                all.put(recorded, again);
            }
            begin(state.changes(event), state.changes(again));
            windows.begin(event, again);
            state = state.evolve(event, recorded.meta().actor());
        }
        return all;
    }

    private CaseEvent following(CaseEvent event, List<DutyChange> changes) {
        if (event instanceof ItemAssigned assigned && isLetterOfAnotherDay()) {
            return terms.fromLetter(assigned, right.occurredOn());
        }
        return goesOn(event, changes)
                .map(begun::get)
                .map(shift -> terms.upon(event, shift.was(), shift.now()))
                .orElseGet(() -> windows.following(event));
    }

    private boolean isLetterOfAnotherDay() {
        return right instanceof OpinionLetterDelivered
                && !right.occurredOn().equals(wrong.event().occurredOn());
    }

    /** The duty whose term goes on by {@code event}; what was missed of it is taken back, if it must be, and not changed. */
    private static Optional<DutyId> goesOn(CaseEvent event, List<DutyChange> changes) {
        if (event instanceof DutyEvent about) {
            return event instanceof DeadlineMissed ? Optional.empty() : Optional.of(about.duty());
        }
        return changes.stream()
                .filter(Moved.class::isInstance)
                .map(DutyChange::id)
                .findFirst();
    }

    private void begin(List<DutyChange> before, List<DutyChange> after) {
        Map<DutyId, Deadline> now = owed(after);
        owed(before).forEach((duty, was) -> {
            begun.remove(duty);
            Deadline due = now.getOrDefault(duty, was);
            if (!due.equals(was)) {
                begun.put(duty, new Shift(was, due));
            }
        });
    }

    private static Map<DutyId, Deadline> owed(List<DutyChange> changes) {
        return changes.stream()
                .filter(Owed.class::isInstance)
                .map(Owed.class::cast)
                .collect(Collectors.toMap(Owed::id, Owed::due));
    }
}
