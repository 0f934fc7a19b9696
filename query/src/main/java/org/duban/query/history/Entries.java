package org.duban.query.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.handling.ItemEvent;
import org.duban.events.ledger.history.RecordedEvent;

/** Turns a stream into entries. */
record Entries(List<RecordedEvent> stream, Wording wording, boolean nameless) {

    /**
     * The entries about what had happened by that day.
     *
     * @param shown the events that the reader may see; a correction is judged by what it says
     */
    List<HistoryEntry> until(LocalDate on, Predicate<CaseEvent> shown) {
        Map<String, String> correctedBy = correctedBy();
        return stream.stream()
                .filter(recorded -> recorded.event() instanceof EventCorrected
                        || !recorded.event().occurredOn().isAfter(on))
                .filter(recorded -> content(recorded.event()) instanceof CaseEvent event && shown.test(event))
                .map(recorded -> entry(recorded, correctedBy))
                .toList();
    }

    private Map<String, String> correctedBy() {
        Map<String, String> corrections = new HashMap<>();
        for (RecordedEvent recorded : stream) {
            if (recorded.event() instanceof EventCorrected correction) {
                corrections.put(correction.eventId(), recorded.id());
            }
        }
        return corrections;
    }

    private HistoryEntry entry(RecordedEvent recorded, Map<String, String> correctedBy) {
        Event event = recorded.event();
        return new HistoryEntry(
                recorded.position(),
                recorded.sequence(),
                recorded.id(),
                recorded.recordedAt(),
                event.occurredOn(),
                event.getClass().getSimpleName(),
                wording.summary(event),
                nameless ? null : recorded.meta().actor(),
                recorded.meta().onBehalfOf(),
                Components.of(event).get("reason") instanceof String reason ? reason : null,
                recorded.meta().legalBasis(),
                recorded.hash(),
                content(event) instanceof ItemEvent item ? item.itemId() : null,
                correctedBy.get(recorded.id()),
                event instanceof EventCorrected correction ? correction.eventId() : null);
    }

    private static Event content(Event event) {
        return event instanceof EventCorrected correction ? content(correction.corrected()) : event;
    }
}
