package org.duban.events.workreport;

import java.util.regex.Pattern;

/**
 * A month that the yearly plan names.
 *
 * @param value the year and the month with a hyphen between: {@code 2026-05}
 */
public record PlannedMonth(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    public PlannedMonth {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("month: a year and a month, for example 2026-05");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
