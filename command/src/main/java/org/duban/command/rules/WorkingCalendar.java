package org.duban.command.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;

/**
 * Which days are working days: Monday to Friday, less the holidays, plus the weekend days worked in their place.
 *
 * <p>In a year without a published calendar Monday to Friday are taken to be working days.
 */
final class WorkingCalendar {

    private final Map<Integer, CalendarYear> years;

    private WorkingCalendar(List<CalendarYear> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity()));
    }

    private record Content(String about, int version, String source, List<CalendarYear> years) {}

    /**
     * Reads the calendars that stand beside this class.
     *
     * @throws BadDataFile if they cannot be used
     */
    static WorkingCalendar load() {
        DataFile file = DataFile.beside(WorkingCalendar.class, "calendars.json");
        return new WorkingCalendar(file.as(Content.class).years());
    }

    boolean isWorkingDay(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year == null ? !isWeekend(day) : year.isWorkingDay(day);
    }

    /** Returns whether there is a published calendar for every year from one day to the other. */
    boolean isPublished(LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        return IntStream.rangeClosed(first, last).allMatch(years::containsKey);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
