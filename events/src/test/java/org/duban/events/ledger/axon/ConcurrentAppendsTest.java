package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.Samples;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many writers race for few streams while a reader follows: none of what was appended is missed, none seen twice. */
@Timeout(300)
class ConcurrentAppendsTest {

    private static final int WRITERS = 32;
    private static final int STREAMS = 8;
    private static final ItemAcknowledged EVENT = Samples.of(ItemAcknowledged.class);
    private static final int EVENTS = Boolean.getBoolean("duban.long") ? 100_000 : 20_000;

    @TempDir
    private Path folder;

    private final Semaphore appended = new Semaphore(0);
    private FileLedger ledger;
    private LedgerEventStorageEngine engine;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
        ledger.onAppend(appended::release);
        engine = new LedgerEventStorageEngine(ledger, new EventCodec());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_reader_that_follows_many_writers_sees_every_event_once_and_in_order() throws Exception {
        List<TrackedEventMessage<?>> seen;
        List<String> written = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<List<TrackedEventMessage<?>>> reader = threads.submit(this::follow);
            for (Future<List<String>> writer : threads.invokeAll(writers())) {
                written.addAll(writer.get());
            }
            seen = reader.get();
        }

        assertThat(seen.stream()
                        .mapToLong(event -> event.trackingToken().position().orElseThrow()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, EVENTS).boxed().toList());
        assertThat(seen.stream().map(TrackedEventMessage::getIdentifier)).doesNotHaveDuplicates();
        assertThat(written).hasSize(EVENTS);
        assertThat(Set.copyOf(written)).isEqualTo(Set.copyOf(ids(seen)));
    }

    private List<Callable<List<String>>> writers() {
        return IntStream.range(0, WRITERS)
                .<Callable<List<String>>>mapToObj(n -> () -> write("case-" + n % STREAMS))
                .toList();
    }

    /** Appends this writer's share, and returns the ids of what the engine took. */
    private List<String> write(String stream) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < EVENTS / WRITERS) {
            long next = engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
            DomainEventMessage<?> event = new GenericDomainEventMessage<>("case", stream, next, EVENT);
            if (append(event)) {
                taken.add(event.getIdentifier());
            }
        }
        return taken;
    }

    private boolean append(DomainEventMessage<?> event) {
        try {
            engine.appendEvents(event);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return false;
        }
    }

    private List<TrackedEventMessage<?>> follow() throws InterruptedException {
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        TrackingToken token = engine.createTailToken();
        while (seen.size() < EVENTS) {
            appended.acquire();
            appended.drainPermits();
            engine.readEvents(token, false).forEach(seen::add);
            token = seen.isEmpty() ? token : seen.getLast().trackingToken();
        }
        return seen;
    }

    private static List<String> ids(List<TrackedEventMessage<?>> events) {
        return events.stream().map(TrackedEventMessage::getIdentifier).toList();
    }
}
