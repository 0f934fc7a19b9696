package org.duban.events.ledger.handover;

import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/** Tells of whoever is turned away, of so many in a minute: the log is no place to be filled by strangers. */
final class Turnaways {

    static final int IN_A_MINUTE = 20;

    private final BiConsumer<String, String> told;
    private final LongSupplier nanos;
    private long begun;
    private int count;

    /**
     * @param told gets where somebody came from, and why he was turned away
     * @param nanos the time that passes
     */
    Turnaways(BiConsumer<String, String> told, LongSupplier nanos) {
        this.told = told;
        this.nanos = nanos;
        begun = nanos.getAsLong();
    }

    synchronized void tell(String from, String because) {
        long now = nanos.getAsLong();
        if (now - begun > TimeUnit.MINUTES.toNanos(1)) {
            begun = now;
            count = 0;
        }
        if (count < IN_A_MINUTE) {
            count++;
            told.accept(from, because);
        }
    }
}
