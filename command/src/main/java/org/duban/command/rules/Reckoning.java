package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is derived from.
 *
 * @param offset counted from the trigger, null if there is nothing to count
 * @param decided the date that takes the place of counting, null if none does
 */
record Reckoning(
        RuleRow row,
        LocalDate trigger,
        @Nullable Offset offset,
        List<Suspension> suspensions,
        @Nullable DecidedDate decided) {

    static Reckoning counted(RuleRow row, LocalDate trigger, List<Suspension> suspensions) {
        return new Reckoning(row, trigger, row.timing().offset(), List.copyOf(suspensions), null);
    }

    static Reckoning decided(RuleRow row, LocalDate trigger, LocalDate dueOn) {
        return new Reckoning(row, trigger, null, List.of(), new DecidedDate(dueOn, false, null, List.of()));
    }

    /** Returns what {@code deadline}, which {@code row} set, was derived from. */
    static Reckoning of(Deadline deadline, RuleRow row) {
        Derivation kept = deadline.derivation();
        String offset = deadline.offset();
        return new Reckoning(
                row,
                deadline.trigger(),
                offset == null ? null : Offset.parse(offset),
                kept == null ? List.of() : kept.suspensions(),
                kept == null ? decidedWithoutDerivation(deadline) : kept.decided());
    }

    /** Returns the same counted by the row, whatever was decided. */
    Reckoning counted() {
        return counted(row, trigger, suspensions);
    }

    Reckoning suspended(List<Suspension> all) {
        return new Reckoning(row, trigger, offset, List.copyOf(all), decided);
    }

    Reckoning extended(LocalDate dueOn, @Nullable LocalDate cap) {
        return new Reckoning(row, trigger, null, suspensions, new DecidedDate(dueOn, true, cap, suspensions));
    }

    /** Returns the same under {@code right}, if that corrects the present row; a decided date stays decided. */
    Reckoning under(RuleRow right) {
        return right.equals(row)
                ? this
                : new Reckoning(right, trigger, decided == null ? right.timing().offset() : null, suspensions, decided);
    }

    /** Returns the same counted from another day. */
    Reckoning from(LocalDate day) {
        return new Reckoning(row, day, offset, suspensions, decided);
    }

    /**
     * Returns this without the date it was put off to, and decided as {@code now} is where it was decided as {@code was}.
     * A date of its own that is not known to put off another one stays.
     */
    Reckoning resting(Reckoning was, Reckoning now) {
        if (decided != null && !decided.extension() && !decided.equals(was.decided)) {
            return this;
        }
        Offset counted = decided == null ? offset : row.timing().offset();
        return new Reckoning(row, trigger, now.decided == null ? counted : null, suspensions, now.decided);
    }

    /** The date it was put off to; empty if it was not. */
    Optional<DecidedDate> extension() {
        return Optional.ofNullable(decided).filter(DecidedDate::extension);
    }

    /** The days on which the term does not run. */
    SuspendedDays suspendedDays() {
        return new SuspendedDays(trigger, suspensions, decided == null ? List.of() : decided.known());
    }

    private static @Nullable DecidedDate decidedWithoutDerivation(Deadline deadline) {
        LocalDate dueOn = deadline.unrolledOn();
        return deadline.offset() == null && dueOn != null ? new DecidedDate(dueOn, false, null, List.of()) : null;
    }
}
