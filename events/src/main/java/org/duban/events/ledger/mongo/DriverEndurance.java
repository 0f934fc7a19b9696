package org.duban.events.ledger.mongo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a few milliseconds at first and for up to a quarter of a second later, each time by chance. */
final class DriverEndurance implements Endurance {

    private static final int FIRST_MILLIS = 2;
    private static final int DOUBLINGS = 7;

    private final long begun = System.nanoTime();
    private final long nanos;
    private int tries;

    private DriverEndurance(Duration whole) {
        nanos = whole.toNanos();
    }

    /** Begins anew each time. */
    static Supplier<Endurance> of(Duration whole) {
        return () -> new DriverEndurance(whole);
    }

    @Override
    public boolean again() {
        if (System.nanoTime() - begun > nanos) {
            return false;
        }
        int longest = FIRST_MILLIS << Math.min(tries++, DOUBLINGS);
        long micros = ThreadLocalRandom.current().nextLong(1, TimeUnit.MILLISECONDS.toMicros(longest));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
        return true;
    }
}
