package org.duban.ui.wiring;

import java.util.function.Consumer;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.RunningLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the ledger's chain again at a start: what was recorded last before anything else is done, since that is where
 * it goes on, and the rest beside whoever works.
 */
final class LedgerProof implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerProof.class);

    /** How many events at least nobody is served before; they take a fraction of a second. */
    private static final long AT_ONCE = 10_000;

    private static final int DAMAGED = 71;

    private final RunningLedger ledger;
    private final Consumer<LedgerDamaged> stop;
    private volatile boolean closed;

    /** @param stop gets the damage, if there is any */
    LedgerProof(RunningLedger ledger, Consumer<LedgerDamaged> stop) {
        this.ledger = ledger;
        this.stop = stop;
    }

    /** One that ends the process if there is damage: what was changed must not be shown, nor built upon. */
    static LedgerProof of(RunningLedger ledger) {
        return new LedgerProof(ledger, damaged -> {
            LOG.error("{}. Duban stops; verify the ledger and restore a backup", damaged.getMessage());
            LoudStop.with(DAMAGED);
        });
    }

    /**
     * Computes what was recorded after {@code seen}, and some before.
     *
     * @throws LedgerDamaged if it does not
     */
    static void latest(RunningLedger ledger, long seen) {
        long head = ledger.head().position();
        long first = Math.max(1, Math.min(seen, head - AT_ONCE) + 1);
        ledger.check(first, head, () -> false);
    }

    /** Begins to compute what was recorded before the last {@link #AT_ONCE} events, or more, of the ledger. */
    LedgerProof begin() {
        long last = ledger.head().position() - AT_ONCE;
        if (last > 0) {
            Thread.ofPlatform().name("ledger-proof").daemon().start(() -> rest(last));
        }
        return this;
    }

    private void rest(long last) {
        try {
            ledger.check(1, last, () -> closed);
        } catch (LedgerDamaged damaged) {
            stop.accept(damaged);
        } catch (RuntimeException e) {
            if (!closed) { // else the ledger was closed under it
                LOG.error("The ledger could not be read to its end", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
