package org.duban.ui.notices.outbox;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.ui.journal.Troubles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the outbox do its rounds, one after the other, until closed. */
public final class Scheduler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("outbox").daemon().factory());
    private final Troubles troubles = new Troubles(LOG);
    private final Outbox outbox;

    /** Scheduler of {@code outbox}, none before they are started. */
    public Scheduler(Outbox outbox) {
        this.outbox = outbox;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins with the first round. */
    public void start() {
        next(Duration.ZERO);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its own failure
    private synchronized void next(Duration pause) {
        if (!worker.isShutdown()) {
            worker.schedule(this::round, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A failed round must not be the last one: what it left undone is taken up by the next. */
    private void round() {
        try {
            outbox.round();
            troubles.over();
            next(PAUSE);
        } catch (UncheckedIOException | ClockJumped | LedgerUnavailable | LedgerDamaged e) {
            troubles.tell("A round of the outbox failed", e);
            next(PAUSE_AFTER_FAILURE);
        } catch (RuntimeException e) {
            LOG.error("A round of the outbox failed", e);
            next(PAUSE_AFTER_FAILURE);
        }
    }

    /** Lets what is being sent arrive, so that it is not sent again after the next start. */
    @Override
    public void close() {
        outbox.stop();
        shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The outbox was stopped while sending; what it sent may be sent again");
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void shutdown() {
        worker.shutdown();
    }
}
