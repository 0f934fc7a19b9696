package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.query.row.ViewTables;
import org.duban.query.store.RowsClaimed;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewRebuild;
import org.duban.query.view.ViewWriter;
import org.duban.ui.journal.Troubles;
import org.duban.ui.processing.GroupThreads;
import org.duban.ui.processing.MarkTokens;
import org.duban.ui.processing.Shift;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views in a database, which all nodes of one version read. The one on shift folds what happens into them; should two take
 * themselves for it, the mark of the rows lets the last one write that claimed them.
 */
final class StoredViews implements ViewKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(StoredViews.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration TIDY = Duration.ofHours(1);

    /** A node of an older version may be down for that long and find its views as it left them. */
    private static final Duration GONE = Duration.ofDays(1);

    private final Troubles troubles = new Troubles(LOG);
    private final Core core;
    private final ViewStores stores;
    private final Shift shift;
    private final LiveViews live;
    private final ViewWriter writer;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService workers = GroupThreads.of("views");
    private final ScheduledExecutorService builder = GroupThreads.of("views-building");
    private final CompletableFuture<Void> built = new CompletableFuture<>();
    private final long start;
    private volatile boolean whole;
    private volatile boolean closed;
    private long tidiedAt;

    /**
     * Begins to look after the views.
     *
     * @param shift of the one node that folds
     * @param spans of what is folded while it serves
     */
    @SuppressWarnings("FutureReturnValueIgnored") // look() tells of its own failure
    StoredViews(Core core, ViewStores stores, Shift shift, EventProcessorSpanFactory spans) {
        this.core = core;
        this.stores = stores;
        this.shift = shift;
        start = core.ledger().head().position();
        live = new LiveViews(stores.rows(), core.settings().clock());
        writer = new ViewWriter(live, core.history());
        MarkTokens tokens = new MarkTokens(() -> whole && shift.getAsBoolean(), stores.rows()::position);
        processor = ViewProcessor.of(core.events(), live, writer, tokens, workers, spans);
        tidiedAt = System.nanoTime() - TIDY.toNanos();
        shift.start();
        processor.start();
        builder.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!shift.getAsBoolean()) {
                whole = false;
            } else if (!whole) {
                build();
                whole = true;
            } else {
                tidy();
            }
            if (!built.isDone() && live.progress().position() >= start) {
                built.complete(null);
            }
            troubles.over();
        } catch (UncheckedIOException | LedgerUnavailable | LedgerDamaged silent) {
            troubles.tell("The views in the database cannot be looked after; that is tried again", silent);
        } catch (RowsClaimed elsewhere) {
            LOG.info("Another node builds the views: {}", elsewhere.getMessage());
        } catch (RuntimeException unfit) {
            LOG.error("The views cannot be built", unfit);
            built.completeExceptionally(unfit);
        }
    }

    /** Views that were never built, or whose building was broken off. */
    private void build() {
        if (live.progress().position() > 0 || core.ledger().head().position() == 0) {
            return;
        }
        LOG.info("The views of version {} are built", stores.version());
        new ViewRebuild(stores.building(), core.history(), core.settings().clock())
                .run(ViewTables.VIEWS, ProgressListener.UNSEEN);
    }

    private void tidy() {
        if (!closed && System.nanoTime() - tidiedAt >= TIDY.toNanos()) {
            tidiedAt = System.nanoTime();
            stores.building().tidy(GONE);
        }
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
        closed = true;
        builder.shutdownNow();
        processor.shutDown();
        workers.close();
        shift.close();
        built.completeExceptionally(new IllegalStateException("Duban ends"));
        stores.close();
    }
}
