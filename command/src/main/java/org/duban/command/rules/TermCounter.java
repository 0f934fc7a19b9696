package org.duban.command.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Counts terms: the day of the trigger is never counted, and months are never chained. */
final class TermCounter {

    private final WorkingCalendar calendar;

    TermCounter(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns what {@code timing} comes to, empty if it has nothing to count. */
    Optional<CountedDate> count(Timing timing, LocalDate trigger) {
        return Optional.ofNullable(timing.offset()).map(offset -> count(offset, timing.rolls(), trigger));
    }

    /** Returns the date {@code offset} from {@code trigger}. */
    CountedDate count(Offset offset, Roll roll, LocalDate trigger) {
        return switch (offset.unit()) {
            case CALENDAR_DAYS -> rolled(trigger.plusDays(offset.amount()), roll);
            case MONTHS -> rolled(trigger.plusMonths(offset.amount()), roll);
            case WORKING_DAYS -> workingDays(trigger, offset);
        };
    }

    private CountedDate rolled(LocalDate unrolled, Roll roll) {
        LocalDate due = switch (roll) {
            case FORWARD -> nextWorkingDay(unrolled, 1);
            case BACKWARD -> nextWorkingDay(unrolled, -1);
            case NONE -> unrolled;
        };
        return new CountedDate(unrolled, due, roll != Roll.NONE && !calendar.isPublished(unrolled, due));
    }

    private CountedDate workingDays(LocalDate trigger, Offset offset) {
        int step = Integer.signum(offset.amount());
        LocalDate day = trigger;
        for (int left = Math.abs(offset.amount()); left > 0; left--) {
            day = nextWorkingDay(day.plusDays(step), step);
        }
        return new CountedDate(day, day, !calendar.isPublished(trigger.plusDays(step), day));
    }

    /** Returns {@code day} itself if work is done on it. */
    private LocalDate nextWorkingDay(LocalDate day, int step) {
        LocalDate next = day;
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(step);
        }
        return next;
    }
}
