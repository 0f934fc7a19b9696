package org.duban.events.workreport;

import java.time.YearMonth;

/**
 * A month that the yearly plan names.
 *
 * @param value the year and the month with a hyphen between: {@code 2026-05}
 */
public record PlannedMonth(String value) {

    /** What a month looks like, as a regular expression. */
    public static final String PATTERN = "^(19(49|[5-9][0-9])|2[01][0-9]{2})-(0[1-9]|1[0-2])$";

    public PlannedMonth {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("month: a year and a month, for example 2026-05");
        }
    }

    /** The month itself. */
    public YearMonth month() {
        return YearMonth.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
