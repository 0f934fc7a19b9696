package org.duban.ui.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Counts wrong passwords and shuts an account's door for a minute after ten in a row. Names nobody bears are counted
 * too, so that a shut door does not tell whether an account exists.
 */
public final class Attempts {

    private static final int MOST_WRONG = 10;
    private static final long SHUT_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_NAMES = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Failures> byName = new LinkedHashMap<>();

    private record Failures(int count, long lastAt) {}

    /** @param nanoTime a clock that cannot be set, as {@link System#nanoTime} */
    public Attempts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Lets {@code name} try.
     *
     * @throws ProblemException if its door is shut
     */
    synchronized void enter(String name) {
        OptionalLong nanos = shutFor(name);
        if (nanos.isPresent()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong()) + 1;
            throw new ProblemException(
                    ProblemCode.TOO_MANY_ATTEMPTS, List.of(), Map.of("retryAfter", Long.toString(seconds)));
        }
    }

    private OptionalLong shutFor(String name) {
        Failures failures = byName.get(name);
        if (failures == null || failures.count() < MOST_WRONG) {
            return OptionalLong.empty();
        }
        long left = SHUT_NANOS - (nanoTime.getAsLong() - failures.lastAt());
        if (left > 0) {
            return OptionalLong.of(left);
        }
        byName.remove(name);
        return OptionalLong.empty();
    }

    /** Counts a wrong password. */
    synchronized void failed(String name) {
        Failures before = byName.remove(name);
        if (byName.size() >= MOST_NAMES) {
            byName.remove(byName.keySet().iterator().next());
        }
        byName.put(name, new Failures(before == null ? 1 : before.count() + 1, nanoTime.getAsLong()));
    }

    /** Forgets the wrong passwords before this right one. */
    synchronized void succeeded(String name) {
        byName.remove(name);
    }
}
