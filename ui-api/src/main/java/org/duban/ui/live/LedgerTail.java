package org.duban.ui.live;

import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.duban.events.StreamId;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.ui.processing.GroupThreads;
import org.duban.ui.processing.ToldFaults;

/** A group of processors that follows the ledger from wherever it ends when the program starts. */
final class LedgerTail implements AutoCloseable {

    private static final int BATCH = 500;

    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService threads = GroupThreads.of("live");

    /** @param moved is told the streams of a batch and the position of its end, and again if it fails */
    LedgerTail(StreamableMessageSource<TrackedEventMessage<?>> events, BiConsumer<Set<StreamId>, Long> moved) {
        processor = PooledStreamingEventProcessor.builder()
                .name(TailProjection.GROUP)
                .errorHandler(new ToldFaults())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new TailProjection(moved))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                        .build())
                .messageSource(events)
                .tokenStore(new InMemoryTokenStore())
                .initialToken(StreamableMessageSource::createHeadToken)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .batchSize(BATCH)
                .build();
    }

    void start() {
        processor.start();
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.close();
    }
}
