package org.duban.query.view;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedEvent;

/** The projection at the end of a real event store on a real ledger. */
final class Processor implements AutoCloseable {

    private final FileLedger ledger;
    private final EmbeddedEventStore store;
    private final LedgerHistory history;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final Database database;
    private final PooledStreamingEventProcessor processor;

    Processor(Path folder) {
        EventCodec codec = new EventCodec();
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, Clock.systemUTC());
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        history = new LedgerHistory(ledger, codec);
        database = new Database(history);
        CaseProjection projection = new CaseProjection(database.writer());
        processor = PooledStreamingEventProcessor.builder()
                .name(CaseProjection.PROCESSOR)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(projection)
                        .build())
                .messageSource(new WholeCommits(ledger, codec))
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .initialToken(source -> new GlobalSequenceTrackingToken(
                        database.views().progress().position()))
                .batchSize(2000)
                .build();
    }

    /** Publishes events of any streams as one commit. */
    void publish(List<RecordedEvent> events) {
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> store.publish(events.stream()
                        .map(event -> new GenericDomainEventMessage<>(
                                "case",
                                event.stream(),
                                event.sequence(),
                                event.event(),
                                EventMetas.metaData(event.meta()),
                                event.id(),
                                event.recordedAt()))
                        .toList()));
    }

    Database database() {
        return database;
    }

    LedgerHistory history() {
        return history;
    }

    PooledStreamingEventProcessor axon() {
        return processor;
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        workers.shutdownNow();
        database.close();
        ledger.close();
    }
}
