package org.duban.command.correction;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CorrectEvent;
import org.duban.command.stream.EventAspects;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one command put on record happened on one day, and is moved together when that day was wrong; and what it said of
 * several things in one word, such as a ground, is put right for all of them.
 */
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
        if (shared(wrong.event(), right).isEmpty()) {
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
                                    carried(wrong.event(), right, recorded.event()),
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

    /** Those of {@code current} that are of the commit of {@code wrong} and that something of what changes is said in. */
    static Stream<RecordedEvent> of(RecordedEvent wrong, Event right, List<RecordedEvent> current) {
        return current.stream()
                .filter(recorded ->
                        recorded.end() == wrong.end() && !recorded.id().equals(wrong.id()))
                .filter(recorded -> !(recorded.event() instanceof EventCorrected))
                .filter(recorded ->
                        !carried(wrong.event(), right, recorded.event()).isEmpty());
    }

    /** What {@code other}, of the same commit, says as {@code wrong} does and should say as {@code right}, by component. */
    static Map<String, Object> carried(Event wrong, Event right, Event other) {
        Map<String, Object> changes = new HashMap<>();
        shared(wrong, right).forEach((name, value) -> {
            Object before = value(wrong, name);
            if (before != null && before.equals(value(other, name)) && new EventAspects(other).isCorrectable(name)) {
                changes.put(name, String.valueOf(value));
            }
        });
        return changes;
    }

    /** The day, and words out of a few, as far as they change. */
    private static Map<String, Object> shared(Event wrong, Event right) {
        Map<String, Object> changed = new HashMap<>();
        for (RecordComponent component : right.getClass().getRecordComponents()) {
            String name = component.getName();
            Object value = value(right, name);
            boolean several = name.equals(DAY) || component.getType().isEnum();
            if (several && value != null && !value.equals(value(wrong, name))) {
                changed.put(name, value);
            }
        }
        return changed;
    }

    private static @Nullable Object value(Event event, String name) {
        return Parts.component((Record) event, name)
                .map(component -> Parts.value(component, (Record) event))
                .orElse(null);
    }
}
