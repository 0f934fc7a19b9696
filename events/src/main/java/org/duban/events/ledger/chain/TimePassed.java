package org.duban.events.ledger.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.Draft;

/**
 * Compares the times of drafts with the time that really passed since the ledger was opened. A clock that was set far
 * ahead by mistake would close the ledger until that day, since its time never goes back.
 */
public final class TimePassed {

    private final Duration margin;
    private final LongSupplier nanos;
    private Instant reached;
    private long reachedNanos;

    /**
     * @param opened what the clock showed when the ledger was opened
     * @param margin how far drafts may be ahead
     * @param nanos a clock that cannot be set, in nanoseconds
     */
    public TimePassed(Instant opened, Duration margin, LongSupplier nanos) {
        this.margin = margin;
        this.nanos = nanos;
        reached = opened;
        reachedNanos = nanos.getAsLong();
    }

    /**
     * Compares the time of a draft.
     *
     * @throws ClockJumped if {@code draft} is further ahead than time can have passed
     */
    public synchronized void require(Draft draft) {
        long now = nanos.getAsLong();
        Instant expected = reached.plusNanos(now - reachedNanos);
        if (draft.at().isAfter(expected.plus(margin))) {
            throw new ClockJumped(draft.at(), expected);
        }
        if (draft.at().isAfter(expected)) { // a machine that slept, or a clock that was put right
            reached = draft.at();
            reachedNanos = now;
        }
    }
}
