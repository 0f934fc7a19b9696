package org.duban.command.dutybearer;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.duban.events.dutyscheme.DutySchemeEvent.RecurrencePeriod;

/** The periods of a year, by the calendar. */
final class Periods {

    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final int WEEK = 7;

    private Periods() {}

    /** One period: its name and its first and last day. */
    record Period(String name, LocalDate from, LocalDate to) {}

    /** The periods of that length of a year; weeks are those that ISO 8601 numbers in it. */
    static List<Period> of(RecurrencePeriod length, int year) {
        return switch (length) {
            case YEAR -> months(year, 12, "");
            case HALF_YEAR -> months(year, HALF_YEAR, "-h");
            case QUARTER -> months(year, QUARTER, "-q");
            case WEEK -> weeks(year);
        };
    }

    private static List<Period> months(int year, int length, String mark) {
        return IntStream.range(0, 12 / length)
                .mapToObj(n -> {
                    LocalDate from = LocalDate.of(year, 1 + n * length, 1);
                    String name = year + (mark.isEmpty() ? "" : mark + (n + 1));
                    return new Period(name, from, from.plusMonths(length).minusDays(1));
                })
                .toList();
    }

    private static List<Period> weeks(int year) {
        LocalDate middle = LocalDate.of(year, 7, 1);
        LocalDate first = middle.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1).with(ChronoField.DAY_OF_WEEK, 1);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(middle).getMaximum();
        return LongStream.range(0, weeks)
                .mapToObj(n -> {
                    LocalDate monday = first.plusWeeks(n);
                    return new Period("%d-w%02d".formatted(year, n + 1), monday, monday.plusDays(WEEK - 1L));
                })
                .toList();
    }
}
