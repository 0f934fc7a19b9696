package org.duban.command.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * Something a stream owes.
 *
 * @param due of the present term
 * @param by who owes it
 * @param since when the present last day was set
 * @param open whether it is neither met nor ended
 * @param metOn when it was met last; null if it never was, or is owed again
 * @param end what ended the present term unmet; null if nothing did
 * @param escalated what was done about it in the present term
 * @param missed the last days of the present term that are on record as missed
 */
public record Duty(
        DutyId id,
        Deadline due,
        Responsible by,
        LocalDate since,
        boolean open,
        @Nullable LocalDate metOn,
        @Nullable End end,
        EscalationSteps escalated,
        List<Missed> missed) {

    static Duty owed(DutyId id, Deadline due, Responsible by, LocalDate on) {
        return new Duty(id, due, by, on, true, null, null, EscalationSteps.NOT, List.of());
    }

    /** Which last day counts now: 1 for the deadline, one more for each limit set after it. */
    public int stage() {
        return limits().size() + 1;
    }

    /** The last day that counts now; empty for a duty without date. */
    public Optional<LocalDate> lastDay() {
        List<LocalDate> limits = limits();
        return limits.isEmpty() ? Optional.ofNullable(due.dueOn()) : Optional.of(limits.getLast());
    }

    /** The last days that count or counted in this term, each with its stage, the deadline's first. */
    List<Missed> lastDays() {
        List<LocalDate> all =
                Stream.concat(Stream.ofNullable(due.dueOn()), limits().stream()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(n -> new Missed(n + 1, all.get(n)))
                .toList();
    }

    /** The limits that still count: one that the deadline was put off to or past is none any more. */
    private List<LocalDate> limits() {
        LocalDate day = due.dueOn();
        return escalated.limits().stream()
                .filter(limit -> day == null || limit.isAfter(day))
                .toList();
    }

    /** Whether it was not met by {@code lastDay}, as far as is known on {@code today}. */
    boolean lateFor(LocalDate lastDay, LocalDate today) {
        LocalDate until = open ? today : end == null ? metOn : end.on();
        return until != null && until.isAfter(lastDay);
    }

    /** Met on that day, unless it was met before. */
    Duty met(LocalDate on) {
        return open ? new Duty(id, due, by, since, false, on, null, escalated, missed) : this;
    }

    /** Not owed any more, unless it was met before. */
    Duty ended(End how) {
        return open ? new Duty(id, due, by, since, false, null, how, escalated, missed) : this;
    }

    Duty passed(Responsible next) {
        return new Duty(id, due, next, since, open, metOn, end, escalated, missed);
    }

    Duty moved(Deadline next, LocalDate on) {
        return new Duty(id, next, by, on, open, metOn, end, escalated, missed);
    }

    Duty escalated(EscalationSteps next) {
        return new Duty(id, due, by, since, open, metOn, end, next, missed);
    }

    Duty missing(Missed one) {
        List<Missed> all = Stream.concat(missed.stream(), Stream.of(one)).toList();
        return new Duty(id, due, by, since, open, metOn, end, escalated, all);
    }

    Duty withdrawn(int stage) {
        List<Missed> kept = missed.stream().filter(one -> one.stage() != stage).toList();
        return new Duty(id, due, by, since, open, metOn, end, escalated, kept);
    }
}
