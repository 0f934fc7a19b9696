package org.duban.command.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.events.Derivation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days: Monday to Friday, less the holidays, plus the weekend days worked in their place.
 *
 * <p>In a year of which no calendar is known Monday to Friday are taken to be working days, but for the festivals that
 * have their day in every year.
 */
final class WorkingCalendar {

    private final Map<Integer, CalendarYear> years;
    private final List<Festivals> festivals;
    private final Map<LocalDate, Boolean> named = new HashMap<>();

    private WorkingCalendar(Map<Integer, CalendarYear> years, List<Festivals> festivals) {
        this.years = Map.copyOf(years);
        this.festivals = List.copyOf(festivals);
        // In their order: a notice may take back what the one before it said of December.
        for (CalendarYear year : new TreeMap<>(years).values()) {
            year.daysOff().forEach(day -> named.put(day, false));
            year.weekendsWorked().forEach(day -> named.put(day, true));
        }
    }

    /**
     * Reads the calendars that stand beside this class.
     *
     * @throws BadDataFile if they cannot be used
     */
    static WorkingCalendar load() {
        DataFile shipped = DataFile.beside(WorkingCalendar.class, CalendarFile.NAME);
        return new WorkingCalendar(Map.of(), List.of()).with(List.of(shipped));
    }

    /**
     * Returns the calendar with the years in {@code files}, in the place of those it has.
     *
     * @throws BadDataFile if a file cannot be used, or a year stands in them twice
     */
    WorkingCalendar with(List<DataFile> files) {
        Map<Integer, CalendarYear> all = new HashMap<>(years);
        List<Festivals> more = new ArrayList<>(festivals);
        Set<Integer> added = new HashSet<>();
        for (DataFile file : files) {
            CalendarFile read = CalendarFile.read(file);
            for (CalendarYear year : read.years()) {
                if (!added.add(year.year())) {
                    throw new BadDataFile("year-twice", file.name(), year.year());
                }
                all.put(year.year(), year);
            }
            more.addAll(read.festivals());
        }
        return new WorkingCalendar(all, more);
    }

    boolean isWorkingDay(LocalDate day) {
        return whyOff(day) == null;
    }

    /** Returns why no work is done on {@code day}, null if it is a working day. */
    @Nullable
    Reason whyOff(LocalDate day) {
        Boolean works = named.get(day);
        if (works != null) {
            return works ? null : Reason.HOLIDAY;
        }
        if (!years.containsKey(day.getYear()) && festivals.stream().anyMatch(festival -> festival.include(day))) {
            return Reason.HOLIDAY;
        }
        return isWeekend(day) ? Reason.WEEKEND : null;
    }

    /**
     * Returns whether a published calendar tells of every day from one to the other. Of 31 December the notice of the year
     * after it may say something else than its own.
     */
    boolean isPublished(LocalDate one, LocalDate other) {
        LocalDate last = one.isAfter(other) ? one : other;
        int first = Math.min(one.getYear(), other.getYear());
        boolean lastOfYear = last.getMonth() == Month.DECEMBER && last.getDayOfMonth() == 31;
        return IntStream.rangeClosed(first, last.getYear() + (lastOfYear ? 1 : 0))
                .allMatch(years::containsKey);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
