package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventTrackerStatus;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reset of Axon's processor on the ledger: every event once more, each told to be a replay, and nothing besides. */
class ReplayTest {

    private static final int EVENTS = 500;

    @TempDir
    private Path folder;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final MeasuredTokens tokens = new MeasuredTokens();
    private final Fold fold = new Fold();
    private final SideEffect sideEffect = new SideEffect();
    private Ledger ledger;
    private EmbeddedEventStore store;
    private PooledStreamingEventProcessor processor;

    @BeforeEach
    void start() {
        ledger = Ledgers.open(folder);
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, new EventCodec()))
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name("fold")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(fold, sideEffect)
                        .build())
                .messageSource(store)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .build();
        append(0, EVENTS);
        processor.start();
        await().untilAtomic(fold.fresh, is(EVENTS));
    }

    @AfterEach
    void stop() {
        processor.shutDown();
        store.shutDown();
        threads.shutdown();
        ledger.close();
    }

    @Test
    void replays_every_event_once_and_repeats_no_side_effect() {
        reset();

        assertThat(fold.replayed).hasValue(EVENTS);
        assertThat(fold.fresh).hasValue(EVENTS);
        assertThat(sideEffect.calls).hasValue(EVENTS);
    }

    @Test
    void takes_what_comes_after_a_replay_for_new() {
        reset();

        append(EVENTS, 1);
        await().untilAtomic(fold.fresh, is(EVENTS + 1));

        assertThat(fold.replayed).hasValue(EVENTS);
        assertThat(sideEffect.calls).hasValue(EVENTS + 1);
    }

    @Test
    void a_token_stays_as_small_as_it_was_however_many_events_and_resets() {
        reset();
        reset();

        assertThat(tokens.sizes()).hasSameSizeAs(tokens.kinds());
    }

    /** Starts over, and waits until all is replayed and the processor has nothing more to do. */
    private void reset() {
        int replayed = fold.replayed.get();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().untilAtomic(fold.replayed, is(replayed + EVENTS));
        await().until(() -> processor.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp));
    }

    private void append(int first, int count) {
        store.publish(IntStream.range(first, first + count)
                .mapToObj(n -> new GenericDomainEventMessage<>("case", "case-a", n, Samples.of(ItemAcknowledged.class)))
                .toList());
    }

    @SuppressWarnings("unused") // Axon calls it
    private static final class Fold {

        final AtomicInteger replayed = new AtomicInteger();
        final AtomicInteger fresh = new AtomicInteger();

        @EventHandler
        void on(ItemAcknowledged event, ReplayStatus status) {
            (status.isReplay() ? replayed : fresh).incrementAndGet();
        }
    }

    @SuppressWarnings("unused") // Axon calls it
    private static final class SideEffect {

        final AtomicInteger calls = new AtomicInteger();

        @EventHandler
        @DisallowReplay
        void on(ItemAcknowledged event) {
            calls.incrementAndGet();
        }
    }
}
