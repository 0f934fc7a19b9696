package org.duban.events.ledger.operation;

import java.util.function.BooleanSupplier;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.document.LedgerDigest;

/** A ledger that can be watched and checked while it is written. */
public interface OperatedLedger extends Ledger {

    /** The digest that chains it. */
    LedgerDigest digest();

    /**
     * Computes again what vouches for the commits that hold an event from position {@code first} to {@code last}. Whether
     * they follow each other was found when the ledger was opened.
     *
     * @param unwanted whether nobody waits for it any more; then it ends soon
     * @throws LedgerDamaged if one of them is not what it should be
     */
    void check(long first, long last, BooleanSupplier unwanted);

    /** Whether it takes appends if there is room; once it does not, only opening it again helps. */
    boolean writable();

    /** Whether the last append found no room, or nobody to keep it; the next one that does is taken. */
    boolean full();

    /** Measures it. */
    LedgerMeter meter();
}
