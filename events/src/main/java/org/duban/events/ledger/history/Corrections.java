package org.duban.events.ledger.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.jspecify.annotations.Nullable;

/** Puts what should have been said in the place of what was said. */
public final class Corrections {

    private Corrections() {}

    /**
     * The same entries, each with the content its last correction in the list gives it. The corrections themselves stay
     * in the list; they too can be corrected.
     */
    public static List<RecordedEvent> applied(List<RecordedEvent> events) {
        Map<String, Event> corrected = new HashMap<>();
        List<RecordedEvent> applied = new ArrayList<>(events);
        // Backwards, so that of two corrections the later one is met first, and a corrected correction reads corrected.
        for (int i = events.size() - 1; i >= 0; i--) {
            RecordedEvent entry = events.get(i);
            Event content = corrected.getOrDefault(entry.id(), entry.event());
            applied.set(i, entry.with(content));
            if (content instanceof EventCorrected correction) {
                corrected.putIfAbsent(correction.eventId(), correction.corrected());
            }
        }
        return List.copyOf(applied);
    }

    /** The corrections of the event of that id, in order. */
    public static List<RecordedEvent> of(List<RecordedEvent> events, String eventId) {
        return events.stream()
                .filter(entry -> entry.event() instanceof EventCorrected correction
                        && correction.eventId().equals(eventId))
                .toList();
    }

    /** The id of the last of them; null if there is none. */
    public static @Nullable String last(List<RecordedEvent> events, String eventId) {
        List<RecordedEvent> all = of(events, eventId);
        return all.isEmpty() ? null : all.getLast().id();
    }
}
