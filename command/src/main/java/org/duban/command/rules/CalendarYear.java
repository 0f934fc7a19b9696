package org.duban.command.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.duban.command.data.UnfitData;
import org.duban.events.PossibleDays;

/**
 * The working days of one year as its holiday notice sets them. A notice may also name days of the December before.
 *
 * @param year the calendar year
 * @param notice the State Council's notice
 * @param daysOff the days that the notice gives off, weekends among them
 * @param weekendsWorked Saturdays and Sundays with work
 * @param workingDays how many working days that makes in the year itself, so that a slip in the lists is noticed
 */
record CalendarYear(int year, String notice, Set<LocalDate> daysOff, Set<LocalDate> weekendsWorked, int workingDays) {

    CalendarYear {
        daysOff = Set.copyOf(daysOff);
        weekendsWorked = Set.copyOf(weekendsWorked);
        if (year < PossibleDays.FIRST.getYear() || year > PossibleDays.LAST_IN_FILES.getYear()) {
            throw new UnfitData(
                    "day-impossible", year, PossibleDays.FIRST.getYear(), PossibleDays.LAST_IN_FILES.getYear());
        }
        refuseStrayDays(year, daysOff);
        refuseStrayDays(year, weekendsWorked);
        for (LocalDate day : sorted(weekendsWorked)) {
            if (!WorkingCalendar.isWeekend(day) || daysOff.contains(day)) {
                throw new UnfitData("stray-day", day, Integer.toString(year));
            }
        }
        int count = count(year, daysOff, weekendsWorked);
        if (count != workingDays) {
            throw new UnfitData("working-days", year, count, workingDays);
        }
    }

    /** The year of a notice that tells no number to hold the days against. */
    static CalendarYear of(int year, String notice, Collection<LocalDate> daysOff, Collection<LocalDate> daysWorked) {
        Set<LocalDate> off = Set.copyOf(daysOff);
        Set<LocalDate> worked = new TreeSet<>(daysWorked);
        worked.removeIf(day -> !WorkingCalendar.isWeekend(day));
        return new CalendarYear(year, notice, off, worked, count(year, off, worked));
    }

    private static void refuseStrayDays(int year, Set<LocalDate> days) {
        for (LocalDate day : sorted(days)) {
            boolean before = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
            if (day.getYear() != year && !before) {
                throw new UnfitData("stray-day", day, Integer.toString(year));
            }
        }
    }

    private static List<LocalDate> sorted(Set<LocalDate> days) {
        return days.stream().sorted().toList();
    }

    private static int count(int year, Set<LocalDate> off, Set<LocalDate> worked) {
        return (int) IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(day -> WorkingCalendar.isWeekend(day) ? worked.contains(day) : !off.contains(day))
                .count();
    }
}
