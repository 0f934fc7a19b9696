package org.duban.ui.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long is waited for bodies.
 *
 * @param atFirst for any body, beside what its length allows
 * @param nanoTime a clock that cannot be set, as {@link System#nanoTime}
 */
public record Patience(Duration atFirst, LongSupplier nanoTime) {

    private static final long BYTES_A_SECOND = 16 * 1024;

    /** The pace of one body, which begins now. */
    Pace begin() {
        return new Pace(this, nanoTime.getAsLong());
    }

    /** How a body comes. */
    static final class Pace {

        private final Patience patience;
        private final long begun;
        private long came;

        private Pace(Patience patience, long begun) {
            this.patience = patience;
            this.begun = begun;
        }

        /** More of it came; whether that was in time. */
        boolean keptBy(long bytes) {
            came += bytes;
            long allowed = patience.atFirst().toNanos() + TimeUnit.SECONDS.toNanos(1) * came / BYTES_A_SECOND;
            return patience.nanoTime().getAsLong() - begun <= allowed;
        }
    }
}
