package org.duban.ui.statements;

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

/** Has statements made and brought to their places, once a minute, on the node that is on shift. */
public final class StatementScheduler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StatementScheduler.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("statements").daemon().factory());
    private final Troubles troubles = new Troubles(LOG);
    private final Statements statements;
    private final BooleanSupplier shift;

    /** @param shift whether this node does it */
    public StatementScheduler(Statements statements, BooleanSupplier shift) {
        this.statements = statements;
        this.shift = shift;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins, if there is somewhere to bring them to. */
    @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its own failure
    public void start() {
        if (!statements.places().isEmpty()) {
            worker.scheduleWithFixedDelay(this::round, 1, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            if (shift.getAsBoolean()) {
                statements.round();
            }
            troubles.over();
        } catch (UncheckedIOException | LedgerUnavailable | LedgerDamaged e) {
            troubles.tell("Stating where the ledger stands failed", e);
        } catch (RuntimeException e) {
            LOG.error("Stating where the ledger stands failed", e);
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
