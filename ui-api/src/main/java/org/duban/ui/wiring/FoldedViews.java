package org.duban.ui.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.checkpoint.ReadAhead;
import org.duban.query.checkpoint.ViewCheckpoint;
import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Views in memory, folded from the ledger at every start, or from where they were kept. */
final class FoldedViews implements ViewKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(FoldedViews.class);
    private static final long MINUTES_BETWEEN_SAVES = 10;
    private static final long SECONDS_BEFORE_VERIFICATION = 10;
    private static final int DIFFERENT = 70;

    private final ViewStore store;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final LiveViews live;
    private final ViewWriter writer;
    private final PooledStreamingEventProcessor processor;
    private final KeptViews kept;
    private final CompletableFuture<Void> built;

    /**
     * Begins to fold the ledger of {@code core}, beside whoever goes on.
     *
     * @param ahead the rows that may have been kept of it
     * @param secrets with what rows are sealed that are kept
     * @param spans of what is folded while it serves
     */
    FoldedViews(Core core, ReadAhead ahead, ContentSeals secrets, EventProcessorSpanFactory spans) {
        store = ahead.store();
        live = new LiveViews(store, core.settings().clock());
        writer = new ViewWriter(live, core.history());
        processor = ViewProcessor.of(core.events(), live, writer, new InMemoryTokenStore(), workers, spans);
        // The ledger holds a case's events together for whoever asks by case: much faster than one event after the
        // other.
        ViewCheckpoint checkpoint = new ViewCheckpoint(ahead, core.ledger().id(), core.history(), secrets);
        kept = new KeptViews(
                checkpoint,
                live.progress(),
                () -> !processor.isError() && live.parked().all().isEmpty());
        built = CompletableFuture.runAsync(this::build, workers);
    }

    private void build() {
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
                Thread.ofPlatform().name("views-verification").daemon().unstarted(() -> kept.verify(FoldedViews::stop));
        workers.schedule(verification::start, SECONDS_BEFORE_VERIFICATION, TimeUnit.SECONDS);
    }

    /** Wrong answers are worse than none; the next start folds the whole ledger. */
    private static void stop(String difference) {
        LOG.error("The views that were kept do not agree with the ledger: {}. Duban stops; start it again", difference);
        LoudStop.with(DIFFERENT);
    }

    @Override
    public LiveViews live() {
        return live;
    }

    @Override
    public ViewWriter writer() {
        return writer;
    }

    @Override
    public CompletableFuture<Void> built() {
        return built;
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
