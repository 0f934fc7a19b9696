package org.duban.command;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register as the rules see it: what happened to it.
 *
 * @param events in the order in which they were recorded, at least the one that began it
 */
public record EntryLog<E extends Event>(List<E> events) {

    /** What it began with. */
    public <T extends E> T begun(Class<T> type) {
        return type.cast(events.getFirst());
    }

    /** Every event of that kind. */
    public <T extends E> Stream<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    /** The last event of that kind. */
    public <T extends E> Optional<T> last(Class<T> type) {
        return all(type).reduce((first, second) -> second);
    }

    /** Whether there was such an event. */
    public boolean has(Class<? extends E> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    /** The latest day of such an event; null if there was none. */
    public @Nullable LocalDate on(Class<? extends E> type) {
        return all(type).map(Event::occurredOn).max(LocalDate::compareTo).orElse(null);
    }

    /** The day it began. */
    public LocalDate begunOn() {
        return events.getFirst().occurredOn();
    }

    /** The latest day of any event. */
    public LocalDate lastOn() {
        return Collections.max(events.stream().map(Event::occurredOn).toList());
    }

    EntryLog<E> with(E event) {
        return new EntryLog<>(Stream.concat(events.stream(), Stream.of(event)).toList());
    }
}
