package org.duban.ui.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells a visit's first request from the rest: each of them brings the password, for there is no session. */
final class Visits {

    private static final long AWAY_NANOS = TimeUnit.MINUTES.toNanos(30);

    private final LongSupplier nanoTime;
    private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

    /** @param nanoTime a clock that cannot be set, as {@link System#nanoTime} */
    Visits(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether {@code visitor} was not here for half an hour. */
    boolean begins(String visitor) {
        long now = nanoTime.getAsLong();
        lastSeen.values().removeIf(at -> now - at >= AWAY_NANOS);
        return lastSeen.put(visitor, now) == null;
    }
}
