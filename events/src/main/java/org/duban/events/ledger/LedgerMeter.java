package org.duban.events.ledger;

import java.util.function.LongConsumer;

/** Measures a ledger as it is written. */
public interface LedgerMeter {

    /** What it was given since it was opened. */
    LedgerFigures figures();

    /**
     * Tells {@code listener}, and no other, from now on how many nanoseconds the disk took to keep what was appended, each
     * time, for one commit or several; it must not fail.
     */
    void watchDisk(LongConsumer listener);
}
