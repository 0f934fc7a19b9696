package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.Samples;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.mongo.MongoLedgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A processor is reset over a long ledger, kept in either way; {@code -Dduban.replays=100000} makes it that long. */
@Timeout(600)
class ManyReplaysTest {

    private static final int EVENTS = Integer.getInteger("duban.replays", 4_000);
    private static final int A_STREAM = 20;
    private static final int A_COMMIT = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void a_reset_over_a_folder_flags_each_event_as_replayed_and_has_no_side_effect(@TempDir Path folder) {
        try (Ledger ledger = Ledgers.open(folder)) {
            assertReplayed(ledger);
        }
    }

    @Test
    void a_reset_over_a_mongodb_flags_each_event_as_replayed_and_has_no_side_effect() {
        try (MongoLedgers ledgers = new MongoLedgers()) {
            assertReplayed(ledgers.fresh());
        }
    }

    private static void assertReplayed(Ledger ledger) {
        Seen seen = new Seen();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, new EventCodec()))
                .build();
        PooledStreamingEventProcessor processor = processor(store, seen, threads);
        try {
            IntStream.range(0, EVENTS / A_COMMIT).forEach(commit -> append(store, commit));
            processor.start();
            await().atMost(PATIENCE).until(() -> seen.told.get() == EVENTS);
            processor.shutDown();
            processor.resetTokens();
            processor.start();
            await().atMost(PATIENCE).until(() -> seen.replayed.get() == EVENTS);
            append(store, EVENTS / A_COMMIT); // what is new ends the replay, so that nothing of it can still come
            await().atMost(PATIENCE).until(() -> seen.fresh.get() == EVENTS + A_COMMIT);

            System.out.println(EVENTS + " events on " + ledger.getClass().getSimpleName() + ": " + seen.replayed
                    + " replays flagged, " + (seen.told.get() - EVENTS - A_COMMIT) + " side effects");
            assertThat(seen.replayed).hasValue(EVENTS);
            assertThat(seen.told).as("side effects, once for each event").hasValue(EVENTS + A_COMMIT);
        } finally {
            processor.shutDown();
            store.shutDown();
            threads.shutdown();
        }
    }

    private static PooledStreamingEventProcessor processor(
            EmbeddedEventStore store, Seen seen, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("seen")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(seen, new Telling(seen.told))
                        .build())
                .messageSource(store)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(new MeasuredTokens())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(A_COMMIT)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .build();
    }

    private static void append(EmbeddedEventStore store, int commit) {
        int first = commit * A_COMMIT;
        store.publish(IntStream.range(first, first + A_COMMIT)
                .mapToObj(n -> new GenericDomainEventMessage<>(
                        "case", "case-" + n / A_STREAM, n % A_STREAM, Samples.of(ItemAcknowledged.class)))
                .toList());
    }

    @SuppressWarnings("unused") // Axon calls it
    private static final class Seen {

        final AtomicInteger replayed = new AtomicInteger();
        final AtomicInteger fresh = new AtomicInteger();
        final AtomicInteger told = new AtomicInteger();

        @EventHandler
        void fold(ItemAcknowledged event, ReplayStatus status) {
            (status.isReplay() ? replayed : fresh).incrementAndGet();
        }
    }

    @SuppressWarnings("unused") // Axon calls it
    private record Telling(AtomicInteger told) {

        @EventHandler
        @DisallowReplay
        void tell(ItemAcknowledged event) {
            told.incrementAndGet();
        }
    }
}
