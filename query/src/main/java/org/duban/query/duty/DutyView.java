package org.duban.query.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * Something that a stream owes or owed, in its present term.
 *
 * @param since when the term began
 * @param metOn when it was met; null while it is not
 * @param ended how it ended unmet; null unless it did
 * @param escalation what is known of the term beyond its date
 * @param earlier the terms before, oldest first
 */
public record DutyView(
        DutyId id,
        Responsible responsible,
        Deadline due,
        LocalDate since,
        @Nullable LocalDate metOn,
        @Nullable Ended ended,
        Escalation escalation,
        List<PastTerm> earlier) {

    /** It was no longer owed from that day on. */
    public record Ended(LocalDate on, Owing.Cause cause) {}

    /**
     * A term that is over because the duty was owed anew, as after a result that was sent back.
     *
     * @param responsible who owed it at the end of that term
     * @param metOn when it was met; null if it was not
     * @param ended how it ended unmet; null unless it did
     */
    public record PastTerm(
            Responsible responsible,
            Deadline due,
            LocalDate since,
            @Nullable LocalDate metOn,
            @Nullable Ended ended) {}

    static DutyView opened(DutyId id, Responsible by, Deadline due, LocalDate on) {
        return new DutyView(id, by, due, on, null, null, Escalation.NONE, List.of());
    }

    /** Owed anew, by whomever and by another day. */
    DutyView reopened(Responsible by, Deadline next, LocalDate on) {
        PastTerm over = new PastTerm(responsible, due, since, metOn, ended);
        List<PastTerm> terms = Stream.concat(earlier.stream(), Stream.of(over)).toList();
        return new DutyView(id, by, next, on, null, null, Escalation.NONE, terms);
    }

    /** Whether it is owed and not met. */
    public boolean open() {
        return metOn == null && ended == null;
    }

    /** The last day in time; null without one. */
    public @Nullable LocalDate dueOn() {
        return due.dueOn();
    }

    /** Whether it was met after its day. */
    public boolean doneLate() {
        LocalDate dueOn = dueOn();
        return dueOn != null && metOn != null && metOn.isAfter(dueOn);
    }

    /** Calendar days after due: on that day while open, at completion once met; null without a date. */
    public @Nullable Long daysLate(LocalDate on) {
        LocalDate dueOn = dueOn();
        if (dueOn == null) {
            return null;
        }
        LocalDate until = open() ? on : metOn;
        return until == null ? 0L : Math.max(0L, until.toEpochDay() - dueOn.toEpochDay());
    }

    /** The last day that counts now: the deadline's, or the limit that a letter set after it. */
    public Optional<LocalDate> lastDay() {
        List<LocalDate> limits = limits();
        return limits.isEmpty() ? Optional.ofNullable(dueOn()) : Optional.of(limits.getLast());
    }

    /** The limits set after the deadline; one that it was put off to or past is none any more. */
    public List<LocalDate> limits() {
        if (escalation.letters().isEmpty()) {
            return List.of(); // as for nearly all on a long page
        }
        LocalDate dueOn = dueOn();
        return escalation.limits().stream()
                .filter(day -> dueOn == null || day.isAfter(dueOn))
                .toList();
    }

    /** The first last day that will be or was missed for all that is known, and that nobody has put on record as missed. */
    public Optional<LocalDate> unrecorded() {
        List<LocalDate> days =
                Stream.concat(Stream.ofNullable(dueOn()), limits().stream()).toList();
        return IntStream.range(0, days.size())
                .filter(n -> open() || (metOn != null && metOn.isAfter(days.get(n))))
                .filter(n -> !escalation.records(n + 1, days.get(n)))
                .mapToObj(days::get)
                .findFirst();
    }

    /** The same duty, telling only so much of what was done about it. */
    public DutyView with(Escalation shown) {
        return new DutyView(id, responsible, due, since, metOn, ended, shown, earlier);
    }

    DutyView renewed(Deadline next, LocalDate on) {
        return reopened(responsible, next, on);
    }

    /** Met on that day, unless it was met or ended before. */
    DutyView met(LocalDate on) {
        return open() ? new DutyView(id, responsible, due, since, on, null, escalation, earlier) : this;
    }

    DutyView moved(Deadline next) {
        return new DutyView(id, responsible, next, since, metOn, ended, escalation.moved(), earlier);
    }

    DutyView passed(Responsible by) {
        return new DutyView(id, by, due, since, metOn, ended, escalation, earlier);
    }

    /** Ended unmet; one that was met stays so. */
    DutyView ended(Owing.Cause cause, LocalDate on) {
        return open()
                ? new DutyView(id, responsible, due, since, null, new Ended(on, cause), escalation, earlier)
                : this;
    }
}
