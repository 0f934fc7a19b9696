package org.duban.events.ledger;

import java.util.function.BooleanSupplier;

/** A ledger as whoever runs it looks after it. */
public interface RunningLedger extends Ledger {

    /** Whether it takes appends as far as can be told; once it does not, only opening it again helps. */
    boolean writable();

    /** Whether the last append found no room, or nobody to keep it; the next one that does is taken. */
    boolean full();

    /** Measures it. */
    LedgerMeter meter();

    /**
     * Computes again what vouches for the commits that hold an event from position {@code first} to {@code last}. Whether
     * they follow each other was found when the ledger was opened.
     *
     * @param unwanted whether nobody waits for it any more; then it ends soon
     * @throws LedgerDamaged if one of them is not what it should be
     */
    void check(long first, long last, BooleanSupplier unwanted);
}
