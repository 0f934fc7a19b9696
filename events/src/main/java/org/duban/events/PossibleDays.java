package org.duban.events;

import java.time.LocalDate;

/**
 * The days that anything on record can be about: from the founding of the People's Republic's year to half a century
 * ahead, so that a slip of the pen is not taken for a date.
 */
public final class PossibleDays {

    /** The first of them. */
    public static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

    private static final int YEARS_AHEAD = 50;

    private PossibleDays() {}

    /** The last of them, seen from {@code today}. */
    public static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    /** Whether {@code day} is one of them, seen from {@code today}. */
    public static boolean has(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(last(today));
    }
}
