package org.duban.ui.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.duban.command.rules.CommonTerm;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.query.cases.Cases;
import org.duban.query.checkpoint.ReadAhead;
import org.duban.query.checkpoint.ViewCheckpoint;
import org.duban.query.conflict.Conflicts;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.store.ViewStore;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.CaseProjection;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewProgress;
import org.duban.query.view.ViewWriter;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.processing.ToldFaults;
import org.duban.ui.processing.ViewGroup;
import org.duban.ui.reads.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What answers questions: views in memory, folded from the ledger at every start, or from where they were kept. */
public final class Views implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final int BATCH = 500;
    private static final long MINUTES_BETWEEN_SAVES = 10;
    private static final long SECONDS_BEFORE_VERIFICATION = 10;
    private static final int DIFFERENT = 70;

    private final ViewStore store;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final LiveViews live;
    private final Timeline timeline;
    private final PooledStreamingEventProcessor processor;
    private final KeptViews kept;
    private final CompletableFuture<Void> built;
    private final ViewGroup group;
    private final Core core;
    private final long start;

    /**
     * Begins to fold the ledger of {@code core}, beside whoever goes on.
     *
     * @param ahead the rows that may have been kept of it
     * @param spans of what is folded while it serves
     */
    Views(Core core, ReadAhead ahead, EventProcessorSpanFactory spans) {
        this.core = core;
        store = ahead.store();
        start = core.ledger().head().position();
        live = new LiveViews(store, core.settings().clock());
        timeline = new Timeline(
                live, core.history(), core.settings().clock(), core.settings().zone());
        ViewWriter writer = new ViewWriter(live, core.history());
        group = new ViewGroup(core.history(), live.parked(), writer);
        processor = processor(new CaseProjection(writer), spans);
        // The ledger holds a case's events together for whoever asks by case: much faster than one event after the
        // other.
        ViewCheckpoint checkpoint = new ViewCheckpoint(ahead, core.ledger().id(), core.history());
        kept = new KeptViews(
                checkpoint,
                live.progress(),
                () -> !processor.isError() && live.parked().all().isEmpty());
        built = CompletableFuture.runAsync(() -> build(writer), workers);
    }

    private void build(ViewWriter writer) {
        kept.load();
        writer.catchUp();
        processor.start();
        keep();
    }

    /**
     * Nobody waits for it: views that were kept are held against the ledger while they are read. That takes a processor
     * for a while, so those who waited for the start come first.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // save() tells of its own failure
    private void keep() {
        workers.scheduleWithFixedDelay(kept::save, MINUTES_BETWEEN_SAVES, MINUTES_BETWEEN_SAVES, TimeUnit.MINUTES);
        Thread verification =
                Thread.ofPlatform().name("views-verification").daemon().unstarted(() -> kept.verify(Views::stop));
        workers.schedule(verification::start, SECONDS_BEFORE_VERIFICATION, TimeUnit.SECONDS);
    }

    /** Wrong answers are worse than none; the next start folds the whole ledger. */
    private static void stop(String difference) {
        LOG.error("The views that were kept do not agree with the ledger: {}. Duban stops; start it again", difference);
        LoudStop.with(DIFFERENT);
    }

    /**
     * Returns once the views show what the ledger held when folding began.
     *
     * @throws CompletionException if it cannot be folded
     */
    void awaitBuilt() {
        built.join();
    }

    /** Whether they show what the ledger held when folding began. */
    boolean built() {
        return built.isDone() && !built.isCompletedExceptionally();
    }

    /** How many events of the ledger they do not show yet. */
    long lag() {
        long shown = progress().position(); // first, lest it overtake the head
        return Math.max(0, core.ledger().head().position() - shown);
    }

    private PooledStreamingEventProcessor processor(CaseProjection projection, EventProcessorSpanFactory spans) {
        return PooledStreamingEventProcessor.builder()
                .name(CaseProjection.PROCESSOR)
                .errorHandler(new ToldFaults())
                .spanFactory(spans)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(projection)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                        .build())
                .messageSource(core.events())
                .tokenStore(new InMemoryTokenStore())
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

    /** What tells live from past. */
    public Timeline timeline() {
        return timeline;
    }

    /** What is owed. */
    public FollowUps followUps() {
        int days = core.rules().days(CommonTerm.REMINDER);
        return new FollowUps(timeline, new TrafficLight(days), new Ladder(days));
    }

    /** The cases. */
    public Cases cases() {
        return new Cases(timeline);
    }

    /** What contradicts each other on record. */
    public Conflicts conflicts() {
        return new Conflicts(timeline);
    }

    /** What registers hold. */
    public RegisterEntries registers() {
        return new RegisterEntries(timeline);
    }

    /** What happened, as a reader is told it. */
    public HistoryService histories() {
        return new HistoryService(timeline, core.history(), new OpenedNames(core.history(), core.keys()), core.law());
    }

    /** The ledger's head when folding began. */
    public long start() {
        return start;
    }

    /** The views themselves, as they are now. */
    LiveViews live() {
        return live;
    }

    /** What they parked. */
    ViewGroup group() {
        return group;
    }

    /** How far the views are. */
    public ViewProgress progress() {
        return live.progress();
    }

    @Override
    public void close() {
        if (built.isDone()) {
            processor.shutDown();
        }
        if (built.isDone() && !built.isCompletedExceptionally()) {
            kept.close();
        }
        workers.shutdownNow();
        store.close();
    }
}
