package org.duban.command.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.duban.events.Derivation.Roll;

/** Counts terms the slow way: walks the calendar one day at a time, from the words of the offset. */
final class DayByDay {

    private final WorkingCalendar calendar;
    private final Set<Integer> yearsAsked = new HashSet<>();

    /** What a {@link CountedDate} says about the dates. */
    record Answer(LocalDate unrolledOn, LocalDate dueOn, boolean provisional) {

        static Answer of(CountedDate date) {
            return new Answer(date.unrolledOn(), date.dueOn(), date.provisional());
        }
    }

    private DayByDay(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static Answer count(String offset, Roll roll, LocalDate trigger, WorkingCalendar calendar) {
        DayByDay count = new DayByDay(calendar);
        boolean back = offset.startsWith("-");
        int amount = Integer.parseInt(offset.replaceAll("\\D", ""));
        LocalDate day = offset.endsWith("M")
                ? months(trigger, back ? -amount : amount)
                : count.days(trigger, amount, back, offset.endsWith("WD"));
        LocalDate due = offset.endsWith("WD") ? day : count.roll(day, roll);
        boolean provisional = count.yearsAsked.stream()
                .map(year -> LocalDate.of(year, 1, 1))
                .anyMatch(first -> !calendar.isPublished(first, first));
        return new Answer(day, due, provisional);
    }

    /** The same-numbered day of the month {@code months} away, or that month's last. */
    private static LocalDate months(LocalDate from, int months) {
        int index = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        YearMonth target = YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
        LocalDate day = target.atDay(1);
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getMonth() == target.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate days(LocalDate from, int amount, boolean back, boolean workingOnly) {
        LocalDate day = from;
        int seen = 0;
        while (seen < amount) {
            day = next(day, back);
            if (!workingOnly || works(day)) {
                seen++;
            }
        }
        return day;
    }

    private LocalDate roll(LocalDate from, Roll roll) {
        LocalDate day = from;
        while (roll != Roll.NONE && !works(day)) {
            day = next(day, roll == Roll.BACKWARD);
        }
        return day;
    }

    private boolean works(LocalDate day) {
        yearsAsked.add(day.getYear());
        yearsAsked.add(day.equals(LocalDate.of(day.getYear(), 12, 31)) ? day.getYear() + 1 : day.getYear());
        return calendar.isWorkingDay(day);
    }

    private static LocalDate next(LocalDate day, boolean back) {
        return back ? day.minusDays(1) : day.plusDays(1);
    }
}
