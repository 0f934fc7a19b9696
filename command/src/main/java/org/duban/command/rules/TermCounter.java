package org.duban.command.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.events.Derivation.Reason;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;
import org.jspecify.annotations.Nullable;

/** Counts terms: neither the day of the trigger nor a suspended day is counted, and months are never chained. */
final class TermCounter {

    private final WorkingCalendar calendar;

    TermCounter(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** Returns what {@code timing} comes to if nothing suspends it, empty if it has nothing to count. */
    Optional<CountedDate> count(Timing timing, LocalDate trigger) {
        SuspendedDays none = new SuspendedDays(trigger, List.of(), List.of());
        return Optional.ofNullable(timing.offset()).map(offset -> count(offset, timing.rolls(), none));
    }

    /** Returns the date {@code offset} from the trigger of {@code suspended}. */
    CountedDate count(Offset offset, Roll roll, SuspendedDays suspended) {
        LocalDate trigger = suspended.trigger();
        return switch (offset.unit()) {
            case CALENDAR_DAYS -> rolled(suspended.pushed(trigger.plusDays(offset.amount())), roll, suspended);
            case MONTHS -> rolled(suspended.pushed(trigger.plusMonths(offset.amount())), roll, suspended);
            case WORKING_DAYS -> workingDays(offset.amount(), roll, suspended);
        };
    }

    /** Returns where {@code decided} moves: it rolls, but only if a suspension moved it. */
    CountedDate move(LocalDate decided, SuspendedDays suspended) {
        LocalDate moved = suspended.pushed(decided);
        return rolled(moved, moved.equals(decided) ? Roll.NONE : Roll.FORWARD, suspended);
    }

    private CountedDate rolled(LocalDate unrolled, Roll roll, SuspendedDays suspended) {
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate due = switch (roll) {
            case FORWARD -> nextCounting(unrolled, 1, suspended, skipped);
            case BACKWARD -> nextCounting(unrolled, -1, suspended, skipped);
            case NONE -> unrolled;
        };
        boolean provisional = roll != Roll.NONE && !calendar.isPublished(unrolled, due);
        return new CountedDate(unrolled, due, roll, List.copyOf(skipped), provisional);
    }

    private CountedDate workingDays(int amount, Roll roll, SuspendedDays suspended) {
        int step = Integer.signum(amount);
        LocalDate first = suspended.trigger().plusDays(step);
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate day = suspended.trigger();
        for (int left = Math.abs(amount); left > 0; left--) {
            day = nextCounting(day.plusDays(step), step, suspended, skipped);
        }
        return new CountedDate(day, day, roll, List.copyOf(skipped), !calendar.isPublished(first, day));
    }

    /** Returns {@code from} itself if it counts; notes the days it passes over. */
    private LocalDate nextCounting(LocalDate from, int step, SuspendedDays suspended, List<SkippedDay> skipped) {
        LocalDate day = from;
        for (Reason why = whyNot(day, suspended); why != null; why = whyNot(day, suspended)) {
            skipped.add(new SkippedDay(day, why));
            day = day.plusDays(step);
        }
        return day;
    }

    private @Nullable Reason whyNot(LocalDate day, SuspendedDays suspended) {
        Reason off = calendar.whyOff(day);
        return off == null && suspended.contains(day) ? Reason.SUSPENDED : off;
    }
}
