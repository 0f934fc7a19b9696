package org.duban.ui.wiring;

import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.query.view.CaseProjection;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.duban.ui.processing.ToldFaults;

/** The processor that folds what happens into the views, batch by batch. */
final class ViewProcessor {

    private static final int BATCH = 500;

    private ViewProcessor() {}

    static PooledStreamingEventProcessor of(
            WholeCommits events,
            LiveViews live,
            ViewWriter writer,
            TokenStore tokens,
            ScheduledExecutorService workers,
            EventProcessorSpanFactory spans) {
        return PooledStreamingEventProcessor.builder()
                .name(CaseProjection.PROCESSOR)
                .errorHandler(new ToldFaults())
                .spanFactory(spans)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new CaseProjection(writer))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                        .build())
                .messageSource(events)
                .tokenStore(tokens)
                .initialToken(source ->
                        new GlobalSequenceTrackingToken(live.progress().position()))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .batchSize(BATCH)
                .build();
    }
}
