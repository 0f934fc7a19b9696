package org.duban.command.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.command.Actor;
import org.duban.command.Register;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
import org.duban.command.duty.Duty;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What is on record in every stream; each addition makes another one. */
public final class Records implements World {

    static final Records NONE = new Records(Map.of(), Map.of(), 0);

    private final Map<StreamId, List<RecordedEvent>> streams;
    private final Map<StreamId, StreamState<?>> states;
    private final long head;

    private Records(Map<StreamId, List<RecordedEvent>> streams, Map<StreamId, StreamState<?>> known, long head) {
        this.streams = streams;
        this.states = new ConcurrentHashMap<>(known);
        this.head = head;
    }

    /** The names of all streams, in the order in which they began. */
    public Set<StreamId> names() {
        return streams.keySet();
    }

    /** The history of one stream; empty if there is none. */
    public List<RecordedEvent> of(StreamId stream) {
        return streams.getOrDefault(stream, List.of());
    }

    /** How one stream stands. */
    public StreamState<?> state(StreamId stream) {
        return states.computeIfAbsent(stream, unused -> Streams.state(of(stream)));
    }

    long head() {
        return head;
    }

    /** These records and one more commit. */
    Records plus(List<? extends Event> events, Actor by, Instant at) {
        Map<StreamId, List<RecordedEvent>> next = new LinkedHashMap<>(streams);
        Map<StreamId, StreamState<?>> known = new HashMap<>(states);
        EventMeta meta = new EventMeta(
                by.author().principal(),
                by.author().recordedBy(),
                List.of(),
                null,
                "c",
                "c",
                List.of(),
                List.of(),
                null);
        long position = head;
        for (Event event : events) {
            List<RecordedEvent> history = new ArrayList<>(next.getOrDefault(event.stream(), List.of()));
            history.add(new RecordedEvent(
                    ++position,
                    head + events.size(),
                    event.stream().value(),
                    history.size(),
                    at,
                    id(event.stream(), history.size()),
                    "",
                    event,
                    meta));
            next.put(event.stream(), List.copyOf(history));
            known.remove(event.stream());
        }
        return new Records(Collections.unmodifiableMap(next), known, position);
    }

    /** Short in a case, because the tests name such. */
    private static String id(StreamId stream, int sequence) {
        return stream.kind().equals(CaseId.KIND) ? "e" + sequence : stream + "-" + sequence;
    }

    @Override
    @SuppressWarnings("unchecked") // a register's entries were folded by its own rules
    public <S> @Nullable S find(Register<?, ?, S> register, String id) {
        return (S) state(register.stream(id)).own();
    }

    @Override
    public @Nullable CaseState findCase(CaseId caseId) {
        return (CaseState) state(caseId.stream()).own();
    }

    @Override
    public <S> List<S> all(Register<?, ?, S> register) {
        return streams.keySet().stream()
                .filter(stream -> stream.kind().equals(register.kind()))
                .map(stream -> Objects.requireNonNull(find(register, stream.id())))
                .toList();
    }

    @Override
    public List<Duty> openDuties() {
        return streams.keySet().stream()
                .flatMap(stream -> state(stream).duties().open().stream())
                .toList();
    }
}
