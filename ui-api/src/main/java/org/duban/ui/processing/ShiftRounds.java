package org.duban.ui.processing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.ui.journal.Troubles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has something done once a minute, on the node that is on shift. */
public final class ShiftRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ShiftRounds.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledThreadPoolExecutor worker;
    private final Troubles troubles = new Troubles(LOG);
    private final String what;
    private final Runnable deed;
    private final BooleanSupplier shift;

    /**
     * Rounds that have not begun.
     *
     * @param name of their thread
     * @param what the log calls it
     * @param deed what is done
     * @param shift whether this node does it
     */
    public ShiftRounds(String name, String what, Runnable deed, BooleanSupplier shift) {
        worker = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(name).daemon().factory());
        this.what = what;
        this.deed = deed;
        this.shift = shift;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins. */
    @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its own failure
    public void start() {
        worker.scheduleWithFixedDelay(this::round, 1, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    private void round() {
        try {
            if (shift.getAsBoolean()) {
                deed.run();
            }
            troubles.over();
        } catch (UncheckedIOException | LedgerUnavailable | LedgerDamaged e) {
            troubles.tell(what + " failed", e);
        } catch (RuntimeException e) {
            LOG.error("{} failed", what, e);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
