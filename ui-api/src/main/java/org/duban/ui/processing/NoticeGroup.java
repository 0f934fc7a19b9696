package org.duban.ui.processing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.duban.command.notice.ParkedNotices;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.history.History;
import org.duban.ui.files.SideMap;
import org.duban.ui.journal.Troubles;
import org.duban.ui.notices.outbox.Intake;
import org.duban.ui.tracing.Spans;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the ledger once from beginning to end, however often the program starts, and has people told of it. An event of
 * which it cannot be made out who is to be told what is parked, with whatever its stream brings after it.
 */
public final class NoticeGroup implements Group, ParkedNotices, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeGroup.class);
    private static final Duration KEPT_EVERY = Duration.ofSeconds(1);
    private static final int BATCH = 500;

    private final Troubles troubles = new Troubles(LOG);
    private final KeptTokens tokens;
    private final KeptDeadLetters letters;
    private final DeadLetteringEventHandlerInvoker handlers;
    private final PooledStreamingEventProcessor processor;
    private final Lock trying = new ReentrantLock();
    private final ScheduledExecutorService threads = GroupThreads.of("notices");

    /**
     * Where it reads, and what it rests on.
     *
     * @param events read through {@link WholeCommits}
     * @param spans of what is read
     */
    public record Sources(
            StreamableMessageSource<TrackedEventMessage<?>> events, History history, Clock clock, Spans spans) {}

    /**
     * A group that goes on where {@code tokens} says that it came to.
     *
     * @param tokens without which everything is read again and nobody is told of what was queued before
     * @param letters what is parked
     * @param working whether this node, of all, is the one that tells
     * @throws org.duban.ui.files.BadSecretFile if one of them does not hold that
     */
    public NoticeGroup(Sources sources, Intake intake, SideMap tokens, SideMap letters, BooleanSupplier working) {
        this.tokens = new KeptTokens(tokens, working);
        this.letters = KeptDeadLetters.open(NoticeProjection.GROUP, letters, sources.history(), sources.clock());
        handlers = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(new NoticeProjection(intake, sources.history(), stream -> retry(stream.value())))
                .queue(this.letters)
                .enqueuePolicy(NoticeGroup::parked)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(NoticeProjection.GROUP)
                .errorHandler(new ToldFaults())
                .spanFactory(sources.spans().batches(NoticeProjection.GROUP))
                .eventHandlerInvoker(handlers)
                .messageSource(sources.events())
                .tokenStore(this.tokens)
                .initialToken(source -> KeptTokens.replay(0, Math.max(0, intake.told() - 1)))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(WholeCommits.GLANCE_MILLIS)
                .batchSize(BATCH)
                .build();
    }

    /**
     * The ledger's last position that a group came to, as {@code tokens} have it; 0 if they have nothing.
     *
     * @throws org.duban.ui.files.BadSecretFile if they hold no positions
     */
    public static long position(SideMap tokens) {
        return new KeptTokens(tokens, () -> true).position(NoticeProjection.GROUP);
    }

    private static EnqueueDecision<EventMessage<?>> parked(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        LOG.error(
                "Nobody can be told of event {}; it is parked with what its stream brings after it",
                letter.message().getIdentifier(),
                cause);
        return Decisions.enqueue(cause);
    }

    /** Begins to read. */
    @SuppressWarnings("FutureReturnValueIgnored") // keep() lets no exception out
    public void start() {
        processor.start();
        threads.scheduleWithFixedDelay(this::keep, KEPT_EVERY.toMillis(), KEPT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The ledger's last position of whose events it was given all. */
    public long position() {
        return tokens.position(NoticeProjection.GROUP);
    }

    @Override
    public String name() {
        return NoticeProjection.GROUP;
    }

    @Override
    public List<ParkedEvent> parked() {
        return letters.parked();
    }

    @Override
    public boolean retry(String stream) {
        trying.lock();
        try {
            letters.sync();
            handlers.process(
                    letter -> stream.equals(((DomainEventMessage<?>) letter.message()).getAggregateIdentifier()));
            return !letters.contains(stream);
        } finally {
            trying.unlock();
        }
    }

    /** Nothing is tried again before the unit of work that asks is over. */
    @Override
    public @Nullable StreamId streamOf(NoticeId notice) {
        trying.lock();
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onCleanup(done -> trying.unlock());
        } else {
            trying.unlock();
        }
        return letters.parked().stream()
                .filter(event -> event.eventId().equals(notice.value()))
                .map(event -> new StreamId(event.stream()))
                .findFirst()
                .orElse(null);
    }

    /** What is being tried again is looked at afterwards. */
    private void sync() {
        if (trying.tryLock()) {
            try {
                letters.sync();
            } finally {
                trying.unlock();
            }
        }
    }

    private void keep() {
        try {
            sync();
            tokens.keep();
            troubles.over();
        } catch (RuntimeException e) {
            troubles.tell("How far notices have come could not be written down", e);
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.close();
        tokens.keep();
    }
}
