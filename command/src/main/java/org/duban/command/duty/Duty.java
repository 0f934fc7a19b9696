package org.duban.command.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * Something a case owes.
 *
 * @param due of the present term
 * @param open whether it is not met
 * @param metOn when it was met last; null if it never was, or is owed again
 * @param chased what was done about it in the present term
 * @param missed the last days of the present term that are on record as missed
 */
public record Duty(
        DutyId id, Deadline due, boolean open, @Nullable LocalDate metOn, Chased chased, List<Missed> missed) {

    static Duty owed(DutyId id, Deadline due) {
        return new Duty(id, due, true, null, Chased.NOT, List.of());
    }

    /** Which last day counts now: 1 for the deadline, one more for each limit set after it. */
    public int stage() {
        return chased.limits().size() + 1;
    }

    /** The last day that counts now; empty for a duty without date. */
    public Optional<LocalDate> lastDay() {
        return chased.limits().isEmpty()
                ? Optional.ofNullable(due.dueOn())
                : Optional.of(chased.limits().getLast());
    }

    /** Whether it was not met by {@code lastDay}, as far as is known on {@code today}. */
    boolean lateFor(LocalDate lastDay, LocalDate today) {
        return open ? today.isAfter(lastDay) : metOn != null && metOn.isAfter(lastDay);
    }

    Duty met(LocalDate on) {
        return new Duty(id, due, false, on, chased, missed);
    }

    Duty moved(Deadline next) {
        return new Duty(id, next, open, metOn, chased, missed);
    }

    Duty chased(Chased next) {
        return new Duty(id, due, open, metOn, next, missed);
    }

    Duty missing(Missed one) {
        return new Duty(
                id,
                due,
                open,
                metOn,
                chased,
                Stream.concat(missed.stream(), Stream.of(one)).toList());
    }

    Duty withdrawn(int stage) {
        List<Missed> kept = new ArrayList<>(missed);
        kept.removeIf(one -> one.stage() == stage);
        return new Duty(id, due, open, metOn, chased, List.copyOf(kept));
    }
}
