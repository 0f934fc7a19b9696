package org.duban.ui.processing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.duban.events.ledger.axon.ProcessedEvents;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.ui.files.SideMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dead-letter queue that survives a restart. Its file holds where each parked event stands in the ledger and nothing of
 * what it says; an event that is parked already is not parked again.
 */
final class KeptDeadLetters extends InMemorySequencedDeadLetterQueue<EventMessage<?>> {

    private static final int MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String group;
    private final SideMap file;
    private final History history;
    private final Clock clock;
    private final Map<Long, ParkedEvent> parked = new ConcurrentSkipListMap<>();

    private KeptDeadLetters(String group, SideMap file, History history, Clock clock) {
        super(InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                .maxSequences(MOST)
                .maxSequenceSize(MOST));
        this.group = group;
        this.file = file;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What {@code group} parked, kept in {@code file}.
     */
    static KeptDeadLetters open(String group, SideMap file, History history, Clock clock) {
        KeptDeadLetters letters = new KeptDeadLetters(group, file, history, clock);
        letters.sync();
        return letters;
    }

    /** Takes over what other nodes parked or dealt with. */
    synchronized void sync() {
        List<ParkedEvent> kept = parked();
        Set<Long> positions = kept.stream().map(ParkedEvent::position).collect(Collectors.toSet());
        if (!positions.equals(parked.keySet())) {
            super.clear();
            parked.clear();
            kept.forEach(this::restore);
        }
    }

    private void restore(ParkedEvent event) {
        try (RecordedCursor cursor = history.from(event.position())) {
            parked.put(event.position(), event);
            DomainEventMessage<?> message = ProcessedEvents.message(cursor.next());
            super.enqueue(event.stream(), new GenericDeadLetter<>(event.stream(), message));
        }
    }

    /** Everything that is parked, in the order of the ledger. */
    List<ParkedEvent> parked() {
        return file.all().values().stream()
                .map(line -> JSON.readValue(line, ParkedEvent.class))
                .sorted(Comparator.comparingLong(ParkedEvent::position))
                .toList();
    }

    @Override
    public synchronized void enqueue(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
        DomainEventMessage<?> message = (DomainEventMessage<?>) letter.message();
        long position = WholeCommits.position(message);
        if (!parked.containsKey(position)) {
            super.enqueue(stream, letter);
            keep(new ParkedEvent(
                    group,
                    message.getAggregateIdentifier(),
                    position,
                    message.getIdentifier(),
                    message.getPayloadType().getSimpleName(),
                    clock.instant(),
                    null,
                    0,
                    cause(letter)));
        }
    }

    /** What came before the first that is parked of a stream was dealt with then, and comes again in a replay. */
    @Override
    public synchronized boolean enqueueIfPresent(
            Object stream, Supplier<DeadLetter<? extends EventMessage<?>>> builder) {
        return contains(stream) && !precedes(stream, builder.get()) && super.enqueueIfPresent(stream, builder);
    }

    private boolean precedes(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
        long position = WholeCommits.position(letter.message());
        return parked.values().stream()
                .filter(event -> event.stream().equals(stream))
                .allMatch(event -> position < event.position());
    }

    @Override
    public synchronized void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> change) {
        super.requeue(letter, old -> {
            DeadLetter<? extends EventMessage<?>> next = change.apply(old);
            ParkedEvent before = parked.get(WholeCommits.position(next.message()));
            if (before != null) {
                keep(before.triedAgain(clock.instant(), cause(next)));
            }
            return next;
        });
    }

    @Override
    public synchronized void evict(DeadLetter<? extends EventMessage<?>> letter) {
        super.evict(letter);
        long position = WholeCommits.position(letter.message());
        file.remove(key(position));
        parked.remove(position);
    }

    @Override
    public synchronized void clear() {
        super.clear();
        parked.keySet().forEach(position -> file.remove(key(position)));
        parked.clear();
    }

    private void keep(ParkedEvent event) {
        file.put(key(event.position()), JSON.writeValueAsString(event));
        parked.put(event.position(), event);
    }

    private String key(long position) {
        return Long.toString(position);
    }

    private static @Nullable String cause(DeadLetter<?> letter) {
        return letter.cause().map(Cause::type).orElse(null);
    }
}
