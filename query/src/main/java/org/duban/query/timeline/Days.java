package org.duban.query.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as callers write them. */
public final class Days {

    private static final int LAST_YEAR = 9999;

    private Days() {}

    /**
     * Reads a date of four-digit years, so that the order of texts is the order of time.
     *
     * @throws IllegalArgumentException naming {@code field}, if it is none
     */
    public static LocalDate parse(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(field + ": a date", wrong);
        }
        throw new IllegalArgumentException(field + ": a date of four-digit years");
    }
}
