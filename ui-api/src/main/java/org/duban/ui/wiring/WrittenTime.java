package org.duban.ui.wiring;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.convert.DurationStyle;

/** Writes spans of time as people set them. */
final class WrittenTime {

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.MILLIS);

    private WrittenTime() {}

    /** In the largest unit in which it is a whole number, for example {@code 24h} or {@code -5m}. */
    static String of(Duration time) {
        if (time.isZero()) {
            return "0s";
        }
        ChronoUnit unit = UNITS.stream()
                .filter(one -> one == ChronoUnit.MILLIS || isWhole(time, one))
                .findFirst()
                .orElse(ChronoUnit.MILLIS);
        return DurationStyle.SIMPLE.print(time, unit == ChronoUnit.DAYS && isHours(time) ? ChronoUnit.HOURS : unit);
    }

    /** A day or two are mostly said in hours. */
    private static boolean isHours(Duration time) {
        return time.abs().compareTo(Duration.ofDays(2)) <= 0;
    }

    private static boolean isWhole(Duration time, ChronoUnit unit) {
        return time.equals(unit.getDuration().multipliedBy(time.dividedBy(unit.getDuration())));
    }
}
