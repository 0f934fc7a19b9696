package org.duban.ui.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Counts tries and shuts a door for a minute after too many; of too many doors the one longest untouched is forgotten. */
final class Tally<K> {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST = 10_000;

    private final int limit;
    private final boolean inARow;
    private final Map<K, Count> counts = new LinkedHashMap<>();

    private record Count(int tries, long firstAt, long lastAt) {

        private Count again(long now) {
            return new Count(tries + 1, firstAt, now);
        }
    }

    /**
     * @param limit the tries after which a door is shut
     * @param inARow whether they add up however long they take; else only those within a minute do
     */
    Tally(int limit, boolean inARow) {
        this.limit = limit;
        this.inARow = inARow;
    }

    /** For how many nanoseconds more {@code door} is shut; empty if it is open. */
    OptionalLong shutFor(K door, long now) {
        Count count = counts.get(door);
        if (count == null || count.tries() < limit) {
            return OptionalLong.empty();
        }
        long left = MINUTE - (now - count.lastAt());
        if (left > 0) {
            return OptionalLong.of(left);
        }
        counts.remove(door);
        return OptionalLong.empty();
    }

    void count(K door, long now) {
        Count before = counts.remove(door);
        if (counts.size() >= MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
        counts.put(door, before == null || isOver(before, now) ? new Count(1, now, now) : before.again(now));
    }

    private boolean isOver(Count before, long now) {
        return !inARow && now - before.firstAt() >= MINUTE;
    }

    void forget(K door) {
        counts.remove(door);
    }

    /** Takes back one try that proved right. */
    void forgive(K door) {
        counts.computeIfPresent(door, (same, count) -> new Count(count.tries() - 1, count.firstAt(), count.lastAt()));
    }
}
