package org.duban.command.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.events.Derivation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days: Monday to Friday, less the holidays, plus the weekend days worked in their place.
 *
 * <p>In a year without a published calendar Monday to Friday are taken to be working days.
 */
final class WorkingCalendar {

    /** The name of a file of calendars. */
    static final String FILE = "calendars.json";

    private final Map<Integer, CalendarYear> years;

    private WorkingCalendar(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    private record Content(String about, int version, String source, List<CalendarYear> years) {}

    /**
     * Reads the calendars that stand beside this class.
     *
     * @throws BadDataFile if they cannot be used
     */
    static WorkingCalendar load() {
        return new WorkingCalendar(Map.of()).with(DataFile.beside(WorkingCalendar.class, FILE));
    }

    /**
     * Returns the calendar with the years in {@code file}, in the place of those it has.
     *
     * @throws BadDataFile if the file cannot be used
     */
    WorkingCalendar with(DataFile file) {
        Map<Integer, CalendarYear> all = new HashMap<>(years);
        file.as(Content.class).years().forEach(year -> all.put(year.year(), year));
        return new WorkingCalendar(all);
    }

    boolean isWorkingDay(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year == null ? !isWeekend(day) : year.isWorkingDay(day);
    }

    /** Returns why no work is done on {@code day}, null if it is a working day. */
    @Nullable
    Reason whyOff(LocalDate day) {
        if (isWorkingDay(day)) {
            return null;
        }
        return isWeekend(day) ? Reason.WEEKEND : Reason.HOLIDAY;
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
