package org.duban.ui.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands where the test puts it, in Shanghai. */
public final class SetClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    /** @param now as {@code 2023-08-10T09:00} */
    public SetClock(String now) {
        set(now);
    }

    /** Makes it {@code local}, as {@code 2023-08-10T09:00}. */
    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** Lets {@code time} pass. */
    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
