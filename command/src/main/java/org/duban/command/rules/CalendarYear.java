package org.duban.command.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The working days of one year as its holiday notice sets them.
 *
 * @param year the calendar year
 * @param notice the State Council's notice
 * @param weekdaysOff Mondays to Fridays without work
 * @param weekendsWorked Saturdays and Sundays with work
 * @param workingDays how many working days that makes, so that a slip in the lists is noticed
 */
record CalendarYear(
        int year, String notice, Set<LocalDate> weekdaysOff, Set<LocalDate> weekendsWorked, int workingDays) {

    CalendarYear {
        weekdaysOff = Set.copyOf(weekdaysOff);
        weekendsWorked = Set.copyOf(weekendsWorked);
        refuseStrayDays(year, weekdaysOff, false);
        refuseStrayDays(year, weekendsWorked, true);
        int count = count(year, weekdaysOff, weekendsWorked);
        if (count != workingDays) {
            throw new IllegalArgumentException(year + " has " + count + " working days, not " + workingDays);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, weekdaysOff, weekendsWorked);
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> off, Set<LocalDate> worked) {
        return WorkingCalendar.isWeekend(day) ? worked.contains(day) : !off.contains(day);
    }

    private static void refuseStrayDays(int year, Set<LocalDate> days, boolean weekend) {
        for (LocalDate day : days) {
            if (day.getYear() != year || WorkingCalendar.isWeekend(day) != weekend) {
                throw new IllegalArgumentException(day + " stands in the wrong list of " + year);
            }
        }
    }

    private static int count(int year, Set<LocalDate> off, Set<LocalDate> worked) {
        return (int) IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(day -> isWorkingDay(day, off, worked))
                .count();
    }
}
