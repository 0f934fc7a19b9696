package org.duban.ui.wiring;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What tells the day. */
final class Clocks {

    /** No clock that is right shows a day before it. */
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** No clock that is right shows a day after it. */
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Clocks() {}

    /**
     * The clock that {@code written} sets: one that stands still, else the machine's.
     *
     * @throws StartRefused if it is neither a day nor an instant
     */
    static Clock of(DubanProperties written) {
        String text = Setting.CLOCK.written(written);
        return text.isBlank()
                ? Clock.system(written.zone())
                : UnfitSetting.read(Setting.CLOCK, text, () -> pinned(text, written.zone()));
    }

    /** Whether a clock that is right may show that day. */
    static boolean isSane(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * A clock that stands at an instant, or at the last second of a day, by which everything of that day has happened.
     *
     * @throws DateTimeException if {@code text} is neither, or is no day on which Duban can run
     */
    static Clock pinned(String text, ZoneId zone) {
        Instant instant = text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atTime(LAST_SECOND).atZone(zone).toInstant();
        if (!isSane(LocalDate.ofInstant(instant, zone))) {
            throw new DateTimeException("No clock shows " + instant);
        }
        return Clock.fixed(instant, zone);
    }
}
