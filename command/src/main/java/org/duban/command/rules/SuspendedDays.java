package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Suspension;

/**
 * The days on which a term does not run; the day of the trigger and those before it are never among them.
 *
 * @param suspensions days shared by two of them count once
 * @param settled suspensions whose days a decision already had in view, and which count no more
 */
record SuspendedDays(LocalDate trigger, List<Suspension> suspensions, List<Suspension> settled) {

    boolean contains(LocalDate day) {
        return day.isAfter(trigger) && covers(suspensions, day) && !covers(settled, day);
    }

    /** Returns {@code end} later by the suspended days up to it, those it meets on the way included. */
    LocalDate pushed(LocalDate end) {
        LocalDate pushed = end;
        for (LocalDate day = trigger.plusDays(1); !day.isAfter(pushed); day = day.plusDays(1)) {
            if (contains(day)) {
                pushed = pushed.plusDays(1);
            }
        }
        return pushed;
    }

    private static boolean covers(List<Suspension> suspensions, LocalDate day) {
        return suspensions.stream().anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()));
    }
}
