package org.duban.events;

import java.time.LocalDate;

/**
 * The days that anything on record can be about: from the year in which the People's Republic was founded to half a century
 * ahead, so that a slip of the pen is not taken for a date.
 */
public final class PossibleDays {

    /** The first of them. */
    public static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

    /** The last of them in files of rules and calendars, which are read without knowing what day it is. */
    public static final LocalDate LAST_IN_FILES = LocalDate.of(2199, 12, 31);

    private static final int YEARS_AHEAD = 50;

    private PossibleDays() {}

    /** The last of them, seen from {@code today}. */
    public static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    /** Whether {@code day} is one of them in a file. */
    public static boolean inFiles(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST_IN_FILES);
    }

    /** Whether {@code day} is one of them, seen from {@code today}. */
    public static boolean has(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(last(today));
    }
}
