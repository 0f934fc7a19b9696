package org.duban.ui.notices.outbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long to wait after failures in a row: a minute, then twice as long each time, and never more than six hours. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    /** @param failures in a row, from 1 */
    static Duration after(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /**
     * Before when not to try again.
     *
     * @param failures in a row, from 1
     * @param asked how long the recipient asks to be left alone, which counts for no more than the longest wait; null
     *     if it does not ask
     */
    static Instant until(Instant failedAt, int failures, @Nullable Instant asked) {
        Instant usual = failedAt.plus(after(failures));
        if (asked == null || asked.isBefore(usual)) {
            return usual;
        }
        Instant longest = failedAt.plus(LONGEST);
        return asked.isAfter(longest) ? longest : asked;
    }
}
