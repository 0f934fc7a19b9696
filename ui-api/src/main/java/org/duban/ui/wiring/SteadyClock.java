package org.duban.ui.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.duban.events.ledger.ClockJumped;

/**
 * A clock that never shows a time before what was recorded last, so that a machine's clock that was set back by a little
 * makes neither a day nor an answer go back.
 */
final class SteadyClock extends Clock {

    private final Clock shown;
    private final Recorded recorded;

    /** What was recorded last, for a clock and for those made from it. */
    private static final class Recorded {

        private volatile Supplier<Instant> last = () -> Instant.MIN;
    }

    private SteadyClock(Clock shown, Recorded recorded) {
        this.shown = shown;
        this.recorded = recorded;
    }

    /** {@code clock}, as it is until something is known to be recorded. */
    static SteadyClock of(Clock clock) {
        return clock instanceof SteadyClock steady ? steady : new SteadyClock(clock, new Recorded());
    }

    /** From now on never shows a time before {@code last}. */
    void follow(Supplier<Instant> last) {
        recorded.last = last;
    }

    /** @throws ClockJumped if the clock shows more than {@code margin} before what was recorded last */
    void requireWithin(Duration margin) {
        Instant now = shown.instant();
        Instant last = recorded.last.get();
        if (last.isAfter(Instant.EPOCH) && now.isBefore(last.minus(margin))) {
            throw ClockJumped.behind(now, last);
        }
    }

    /** What the clock itself shows, be it before what was recorded last. */
    Instant raw() {
        return shown.instant();
    }

    @Override
    public Instant instant() {
        Instant now = shown.instant();
        Instant last = recorded.last.get();
        return now.isBefore(last) ? last : now;
    }

    @Override
    public ZoneId getZone() {
        return shown.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(shown.withZone(zone), recorded);
    }
}
