package org.duban.ui.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Clocks that stand still. */
final class Clocks {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Clocks() {}

    /**
     * A clock that stands at an instant, or at the last second of a day, by which everything of that day has happened.
     *
     * @throws java.time.DateTimeException if {@code text} is neither
     */
    static Clock pinned(String text, ZoneId zone) {
        Instant instant = text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atTime(LAST_SECOND).atZone(zone).toInstant();
        return Clock.fixed(instant, zone);
    }
}
