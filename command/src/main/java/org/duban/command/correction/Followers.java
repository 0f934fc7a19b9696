package org.duban.command.correction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.command.stream.EventAspects;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Owing;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.RecordedEvent;

/** The later events that say what became of a term which an event began that is corrected. */
final class Followers {

    private final EventDeadlines terms;
    private final RecordedEvent wrong;
    private final Event right;
    private final Map<String, Event> alongside;

    /** The terms begun by the wrong event or by one that goes by it, each until the duty comes under another. */
    private final Map<DutyId, Shift> begun = new HashMap<>();

    private final Windows windows;

    /**
     * @param wrong the event as it is
     * @param right what it should have said
     * @param alongside what others should have said for the same reason, by their ids
     */
    Followers(EventDeadlines terms, RecordedEvent wrong, Event right, Map<String, Event> alongside) {
        this.terms = terms;
        this.wrong = wrong;
        this.right = right;
        this.alongside = alongside;
        this.windows = new Windows(terms);
    }

    /** What a term began as, and as what it should have begun. */
    record Shift(Deadline was, Deadline now) {}

    /** The wrong event and those that follow it, each with what it should have said; {@code events} are all there are. */
    Map<RecordedEvent, Event> among(List<RecordedEvent> events) {
        Map<RecordedEvent, Event> all = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            Event event = recorded.event();
            Event again = recorded.id().equals(wrong.id()) ? right : following(recorded);
            if (!again.equals(event)) {
                all.put(recorded, again);
            }
            begin(new EventAspects(event).owing(), new EventAspects(again).owing());
            windows.begin(event, again);
        }
        return all;
    }

    private Event following(RecordedEvent recorded) {
        Event event = recorded.event();
        if (alongside.containsKey(recorded.id())) {
            return alongside.get(recorded.id());
        }
        if (event instanceof ItemAssigned assigned && isLetterOfAnotherDay()) {
            return terms.fromLetter(assigned, right.occurredOn());
        }
        return goesOn(event)
                .map(begun::get)
                .map(shift -> terms.upon(event, shift.was(), shift.now()))
                .orElseGet(() -> windows.following(terms.after(wrong.event(), event, right.occurredOn())));
    }

    private boolean isLetterOfAnotherDay() {
        return right instanceof OpinionLetterDelivered
                && !right.occurredOn().equals(wrong.event().occurredOn());
    }

    /** The duty whose term goes on by {@code event}; what was missed of it is taken back, if it must be, and not changed. */
    private static Optional<DutyId> goesOn(Event event) {
        if (event instanceof DutyEvent about) {
            return event instanceof DeadlineMissed ? Optional.empty() : Optional.of(about.duty());
        }
        return new EventAspects(event)
                .owing().stream()
                        .filter(Owing.Moves.class::isInstance)
                        .map(Owing::duty)
                        .findFirst();
    }

    private void begin(List<Owing> before, List<Owing> after) {
        Map<DutyId, Deadline> now = opened(after);
        opened(before).forEach((duty, was) -> {
            begun.remove(duty);
            Deadline due = now.getOrDefault(duty, was);
            if (!due.equals(was)) {
                begun.put(duty, new Shift(was, due));
            }
        });
    }

    private static Map<DutyId, Deadline> opened(List<Owing> changes) {
        Map<DutyId, Deadline> opened = new HashMap<>();
        for (Owing change : changes) {
            switch (change) {
                case Owing.Opens o -> opened.put(o.duty(), o.due());
                case Owing.Renews r -> opened.put(r.duty(), r.due());
                default -> {}
            }
        }
        return opened;
    }
}
