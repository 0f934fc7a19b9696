package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.duty.Light;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.jspecify.annotations.Nullable;

/**
 * When wanted follow-ups are or were due; null means any time. Whatever asks for a day or a number of days leaves out
 * what has no date: that is neither early nor late.
 *
 * @param dueFrom due on that day or later
 * @param dueTo due on that day or earlier
 * @param daysLateFrom at least so many calendar days late, from 0
 * @param daysLateTo at most so many calendar days late, from 0
 */
public record Lateness(
        @Nullable Light light,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Long daysLateFrom,
        @Nullable Long daysLateTo) {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    /** Any time. */
    public static final Lateness ANY = new Lateness(null, null, null, null, null);

    /**
     * Reads a number of days late.
     *
     * @throws IllegalArgumentException if it is none of up to five digits
     */
    public static Long days(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("days: up to five digits");
        }
        return Long.valueOf(text);
    }

    /** Whether nothing can be asked for by it, for its end is before its beginning. */
    public boolean reversed() {
        return (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom))
                || (daysLateFrom != null && daysLateTo != null && daysLateTo < daysLateFrom);
    }

    Condition condition(LightPolicy lights, LocalDate on) {
        Condition open = Condition.is(DutyFields.OPEN, true);
        return new Filter()
                .add(light, any -> lights.shows(any, on))
                .add(dueFrom, day -> Condition.atLeast(DutyFields.DUE_ON, day.toString()))
                .add(dueTo, day -> Condition.atMost(DutyFields.DUE_ON, day.toString()))
                .add(daysLateFrom, days -> Condition.any(List.of(open.and(late(days, on)), wasLate(days))))
                .add(daysLateTo, days -> Condition.any(List.of(open.and(notLater(days, on)), wasNotLater(days))))
                .all();
    }

    private static Condition late(long days, LocalDate on) {
        return days == 0
                ? Condition.after(DutyFields.DUE_ON, "")
                : Condition.atMost(DutyFields.DUE_ON, before(on, days));
    }

    private static Condition notLater(long days, LocalDate on) {
        return Condition.atLeast(DutyFields.DUE_ON, before(on, days));
    }

    private static Condition wasLate(long days) {
        return Condition.before(DutyOrder.LATENESS, DutyOrder.latest(days));
    }

    private static Condition wasNotLater(long days) {
        return Condition.after(DutyOrder.LATENESS, DutyOrder.latest(days + 1))
                .and(Condition.before(DutyOrder.LATENESS, DutyOrder.latest(0)));
    }

    private static String before(LocalDate on, long days) {
        return LocalDate.ofEpochDay(Math.max(FIRST.toEpochDay(), on.toEpochDay() - days))
                .toString();
    }
}
