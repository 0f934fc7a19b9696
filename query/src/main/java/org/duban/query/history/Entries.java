package org.duban.query.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.handling.ItemEvent;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.words.ValueText;

/**
 * Turns a stream into entries.
 *
 * @param nameless whether names of people are kept from the reader
 * @param whole whether the reader is shown all of the stream
 */
record Entries(List<RecordedEvent> stream, ValueText values, boolean nameless, boolean whole) {

    /**
     * The entries about what had happened by that day.
     *
     * @param sight what the reader may see of them
     */
    List<HistoryEntry> until(LocalDate on, Sight sight) {
        Map<String, String> correctedBy = correctedBy();
        Sentences sentences = new Sentences(values);
        Contents contents = new Contents(values, sight.known(), nameless);
        return stream.stream()
                .filter(recorded -> sight.shows(recorded, on))
                .map(recorded -> entry(recorded, correctedBy, summary(recorded, sentences, contents, sight), contents))
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

    private String summary(RecordedEvent recorded, Sentences sentences, Contents contents, Sight sight) {
        String summary = sentences.summary(recorded.event());
        return recorded.event() instanceof EventCorrected correction
                ? before(correction.eventId(), recorded)
                        .filter(before -> sight.shows(before, LocalDate.MAX))
                        .map(RecordedEvent::event)
                        .map(before -> before instanceof EventCorrected other ? other.corrected() : before)
                        .map(before -> new ChangedText(values, contents).of(summary, before, correction.corrected()))
                        .orElse(summary)
                : summary;
    }

    /** What the event said before that correction: as the one before left it, else as it was recorded. */
    private Optional<RecordedEvent> before(String eventId, RecordedEvent correction) {
        return stream.stream()
                .filter(recorded -> recorded.position() < correction.position())
                .filter(recorded -> recorded.id().equals(eventId)
                        || (recorded.event() instanceof EventCorrected other
                                && other.eventId().equals(eventId)))
                .reduce((earlier, later) -> later);
    }

    private HistoryEntry entry(
            RecordedEvent recorded, Map<String, String> correctedBy, String summary, Contents contents) {
        Event event = recorded.event();
        EventMeta meta = recorded.meta();
        return new HistoryEntry(
                recorded.position(),
                whole ? recorded.sequence() : null,
                recorded.id(),
                recorded.recordedAt(),
                event.occurredOn(),
                event.getClass().getSimpleName(),
                summary,
                contents.of(event),
                nameless ? null : meta.principal(),
                nameless ? null : meta.recordedBy(),
                nameless ? null : meta.paper(),
                Components.of(event).get("reason") instanceof String reason ? reason : null,
                meta.legalBasis(),
                recorded.hash(),
                Sight.content(event) instanceof ItemEvent item ? item.itemId() : null,
                correctedBy.get(recorded.id()),
                event instanceof EventCorrected correction ? correction.eventId() : null);
    }
}
