package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.events.ledger.axon.Messages.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.duban.events.Event;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A processor reads commits as wholes: it stops only between them, wherever its batches end. */
class WholeCommitsTest {

    private static final int COMMITS = 60;

    @TempDir
    private Path folder;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final Tokens tokens = new Tokens();
    private final List<Long> seen = new ArrayList<>();
    private Ledger ledger;
    private EmbeddedEventStore store;
    private int failAt = -1;

    @BeforeEach
    void fill() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        ledger = Ledgers.open(folder);
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, new EventCodec()))
                .build();
        for (int n = 0; n < COMMITS; n++) {
            int commit = n;
            publish(IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(i -> message("case-" + commit + "-" + i % 2, i / 2))
                    .toList());
        }
    }

    @AfterEach
    void close() {
        store.shutDown();
        threads.shutdown();
        ledger.close();
    }

    @Test
    void a_processor_with_batches_of_one_keeps_only_ends_of_commits_and_sees_all_once() {
        read(1);

        assertThat(tokens.kept).isNotEmpty().allMatch(position -> position == ledger.endOf(position));
        assertThat(seen).containsExactlyElementsOf(positions());
    }

    @Test
    void after_a_failure_within_a_commit_the_whole_commit_comes_again() {
        failAt = (int) ledger.head().position() / 2;
        read(3);

        long last = ledger.endOf(failAt);
        assertThat(seen.stream().filter(position -> position > last)).doesNotHaveDuplicates();
        assertThat(seen.stream().distinct()).containsExactlyElementsOf(positions());
        assertThat(tokens.kept).allMatch(position -> position == ledger.endOf(position));
    }

    @Test
    void a_stream_opened_within_a_commit_hands_out_the_rest_of_it() throws Exception {
        StreamableMessageSource<TrackedEventMessage<?>> source = new WholeCommits(ledger, new EventCodec());
        long within = LongStream.rangeClosed(1, ledger.head().position())
                .filter(position -> ledger.endOf(position) > position)
                .findFirst()
                .orElseThrow();
        try (var stream = source.openStream(new GlobalSequenceTrackingToken(within))) {
            TrackedEventMessage<?> next = stream.nextAvailable();
            assertThat(WholeCommits.position(next)).isEqualTo(within + 1);
            assertThat(next.trackingToken().position()).hasValue(ledger.endOf(within));
        }
    }

    @Test
    void whoever_waits_is_woken_by_the_append_and_no_longer_after_closing() throws Exception {
        StreamableMessageSource<TrackedEventMessage<?>> source = new WholeCommits(ledger, new EventCodec());
        AtomicInteger woken = new AtomicInteger();
        long head = ledger.head().position();
        var stream = source.openStream(source.createHeadToken());
        assertThat(stream.setOnAvailableCallback(woken::incrementAndGet)).isTrue();
        assertThat(stream.hasNextAvailable()).isFalse();

        Future<TrackedEventMessage<?>> waiting = threads.submit(stream::nextAvailable);
        publish(List.of(message("case-late", 0)));

        assertThat(WholeCommits.position(waiting.get())).isEqualTo(head + 1);
        assertThat(woken).hasValue(1);
        stream.close();
        publish(List.of(message("case-late", 1)));
        assertThat(woken).hasValue(1);
    }

    @Test
    void without_a_token_it_begins_at_the_beginning() throws Exception {
        try (var stream = new WholeCommits(ledger, new EventCodec()).openStream(null)) {
            assertThat(stream.hasNextAvailable(1, TimeUnit.DAYS)).isTrue();
            assertThat(WholeCommits.position(stream.nextAvailable())).isEqualTo(1);
        }
    }

    private void read(int batchSize) {
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("reader")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Reader())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                        .build())
                .messageSource(new WholeCommits(ledger, new EventCodec()))
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .batchSize(batchSize)
                .build();
        processor.start();
        await().until(() -> tokens.kept.contains(ledger.head().position()));
        processor.shutDown();
    }

    private List<Long> positions() {
        return LongStream.rangeClosed(1, ledger.head().position()).boxed().toList();
    }

    private void publish(List<? extends EventMessage<?>> messages) {
        DefaultUnitOfWork.startAndGet(messages.getFirst()).execute(() -> store.publish(messages));
    }

    private final class Reader {

        @EventHandler
        @SuppressWarnings("unused") // Axon calls it
        void on(Event event, TrackedEventMessage<?> message) {
            long position = WholeCommits.position(message);
            CurrentUnitOfWork.get().onPrepareCommit(done -> {
                synchronized (seen) {
                    seen.add(position);
                }
            });
            if (position == failAt) {
                failAt = -1;
                throw new IllegalStateException("fails once, at " + position);
            }
        }
    }

    /** Every position that a processor would go on after. */
    private static final class Tokens extends InMemoryTokenStore {

        private final List<Long> kept = new CopyOnWriteArrayList<>();

        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            Stream.ofNullable(token)
                    .forEach(stored -> kept.add(stored.position().orElseThrow()));
            super.storeToken(token, processor, segment);
        }
    }
}
