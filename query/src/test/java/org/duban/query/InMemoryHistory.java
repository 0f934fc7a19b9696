package org.duban.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** A history in memory: events in the order in which they were written. */
public final class InMemoryHistory implements History {

    private final List<RecordedEvent> events = new ArrayList<>();

    public RecordedEvent write(Instant at, String recordedBy, Event event) {
        return add(new RecordedEvent(
                events.size() + 1L,
                event.stream().value(),
                stream(event.stream().value(), 0, NOW).size(),
                at,
                "e" + events.size(),
                "h",
                event,
                meta(recordedBy)));
    }

    /** By a person, at noon UTC of the day it happened. */
    public RecordedEvent write(Event event) {
        return write(Instant.parse(event.occurredOn() + "T12:00:00Z"), "someone", event);
    }

    public RecordedEvent add(RecordedEvent recorded) {
        events.add(recorded);
        return recorded;
    }

    public List<RecordedEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public Head head() {
        return new Head(
                events.size(),
                "h",
                events.isEmpty() ? Instant.EPOCH : events.getLast().recordedAt());
    }

    @Override
    public long endOf(long position) {
        return Math.max(0, Math.min(position, events.size()));
    }

    @Override
    public long positionAt(Instant at) {
        return events.stream().filter(event -> !event.recordedAt().isAfter(at)).count();
    }

    @Override
    public List<String> streams(String prefix) {
        return events.stream()
                .map(RecordedEvent::stream)
                .filter(stream -> stream.startsWith(prefix))
                .distinct()
                .toList();
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .filter(event -> event.sequence() >= sequence && event.position() <= position)
                .toList();
    }

    @Override
    public RecordedCursor from(long position) {
        Iterator<RecordedEvent> rest =
                events.stream().filter(event -> event.position() >= position).iterator();
        return new RecordedCursor() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public RecordedEvent next() {
                return rest.next();
            }

            @Override
            public void close() {}
        };
    }

    private static EventMeta meta(String recordedBy) {
        LegalBasis basis = new LegalBasis("STEP", 1, "S24", "36", LegalStatus.LAW, null);
        Principal principal = recordedBy.equals(EventMeta.SYSTEM)
                ? Principal.SYSTEM
                : new Principal(Principal.Kind.ACCOUNT, recordedBy);
        return new EventMeta(
                principal, recordedBy, List.of(Role.CLERK), null, "command", "id", List.of(basis), List.of(), null);
    }
}
