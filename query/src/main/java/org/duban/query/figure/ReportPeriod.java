package org.duban.query.figure;

import java.time.LocalDate;
import java.time.Year;

/** The days that a report tells of, both included; a calendar year or any other span. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before from");
        }
    }

    /** A calendar year. */
    public static ReportPeriod of(Year year) {
        return new ReportPeriod(year.atDay(1), year.atDay(1).plusYears(1).minusDays(1));
    }

    /** The same days so many years later. */
    public ReportPeriod years(int later) {
        return new ReportPeriod(from.plusYears(later), to.plusYears(later));
    }
}
