package org.duban.command.correction;

import java.util.HashMap;
import java.util.Map;
import org.duban.command.correction.Followers.Shift;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;

/** The times to return an item that began with a corrected assignment, and what became of them. */
final class Windows {

    private final EventDeadlines terms;
    private final Map<ItemId, Shift> begun = new HashMap<>();

    Windows(EventDeadlines terms) {
        this.terms = terms;
    }

    /** The event with what it should have said. */
    Event following(Event event) {
        Shift shift = event instanceof ReturnWindowRecomputed counted ? begun.get(counted.itemId()) : null;
        return shift == null ? event : terms.upon(event, shift.was(), shift.now());
    }

    /** Notes which window {@code before} began, and which it should have. */
    void begin(Event before, Event after) {
        if (before instanceof ItemAssigned was && after instanceof ItemAssigned now) {
            begin(was.itemId(), was.returnBy(), now.returnBy());
        } else if (before instanceof ItemReassigned was && after instanceof ItemReassigned now) {
            begin(was.itemId(), was.returnBy(), now.returnBy());
        }
    }

    private void begin(ItemId itemId, Deadline was, Deadline now) {
        begun.remove(itemId);
        if (!was.equals(now)) {
            begun.put(itemId, new Shift(was, now));
        }
    }
}
