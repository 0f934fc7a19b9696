package org.duban.command.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CorrectEvent;
import org.duban.command.stream.EventAspects;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** What one command put on record happened on one day, and is moved together when that day was wrong. */
public record SameCommit(History history) {

    private static final String DAY = "occurredOn";

    /**
     * The corrections of other streams that follow from one in its own: of whatever the same command put on record there,
     * one for each stream, in the order of the ledger.
     *
     * @param wrong as it reads now
     * @param right what it should have said
     */
    public List<CorrectEvent> elsewhere(CorrectEvent correction, RecordedEvent wrong, Event right) {
        if (right.occurredOn().equals(wrong.event().occurredOn())) {
            return List.of();
        }
        Map<String, CorrectEvent> first = new LinkedHashMap<>();
        for (String stream : streams(wrong)) {
            List<RecordedEvent> recordedThere = history.stream(stream, 0, History.NOW);
            of(wrong, right, Correcting.corrected(recordedThere, List.of()))
                    .findFirst()
                    .ifPresent(recorded -> first.put(
                            stream,
                            new CorrectEvent(
                                    new StreamId(stream),
                                    recorded.id(),
                                    day(right),
                                    correction.reason(),
                                    correction.occurredOn(),
                                    Corrections.last(recordedThere, recorded.id()))));
        }
        return List.copyOf(first.values());
    }

    /** The other streams of its commit. */
    private List<String> streams(RecordedEvent wrong) {
        List<String> all = new ArrayList<>();
        long first = wrong.position();
        while (first > 1 && history.endOf(first - 1) == wrong.end()) {
            first--;
        }
        try (RecordedCursor cursor = history.from(first)) {
            for (long position = first; position <= wrong.end(); position++) {
                all.add(cursor.next().stream());
            }
        }
        return all.stream()
                .distinct()
                .filter(stream -> !stream.equals(wrong.stream()))
                .toList();
    }

    /** Those of {@code current} that are of the commit and the day of {@code wrong}, if its day changes. */
    static Stream<RecordedEvent> of(RecordedEvent wrong, Event right, List<RecordedEvent> current) {
        return right.occurredOn().equals(wrong.event().occurredOn())
                ? Stream.empty()
                : current.stream()
                        .filter(recorded ->
                                recorded.end() == wrong.end() && !recorded.id().equals(wrong.id()))
                        .filter(recorded -> isOf(wrong, recorded.event()));
    }

    private static boolean isOf(RecordedEvent wrong, Event event) {
        return event.occurredOn().equals(wrong.event().occurredOn())
                && !(event instanceof EventCorrected)
                && new EventAspects(event).isCorrectable(DAY);
    }

    /** The change that moves an event to the day of {@code right}. */
    static Map<String, Object> day(Event right) {
        return Map.of(DAY, right.occurredOn().toString());
    }
}
