package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.InternalTerm;
import org.duban.events.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is derived from.
 *
 * @param offset counted from the trigger, null if there is nothing to count
 * @param decided the date that takes the place of counting, null if none does
 * @param internal the internal rule that set the term, null if the row did
 */
record Reckoning(
        RuleRow row,
        LocalDate trigger,
        @Nullable Offset offset,
        List<Suspension> suspensions,
        @Nullable DecidedDate decided,
        @Nullable InternalTerm internal) {

    static Reckoning counted(RuleRow row, LocalDate trigger, List<Suspension> suspensions) {
        return counted(row, trigger, suspensions, null);
    }

    static Reckoning counted(
            RuleRow row, LocalDate trigger, List<Suspension> suspensions, @Nullable InternalTerm internal) {
        return new Reckoning(row, trigger, offset(row, internal), List.copyOf(suspensions), null, internal);
    }

    static Reckoning decided(RuleRow row, LocalDate trigger, LocalDate dueOn) {
        return new Reckoning(row, trigger, null, List.of(), new DecidedDate(dueOn, false, null, List.of()), null);
    }

    /** Returns what is counted where nobody decided a date. */
    private static @Nullable Offset offset(RuleRow row, @Nullable InternalTerm internal) {
        return internal == null ? row.timing().offset() : Offset.parse(internal.offset());
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
                kept == null ? decidedWithoutDerivation(deadline) : kept.decided(),
                kept == null ? null : kept.internalTerm());
    }

    /** Returns the same counted by the row, or by the internal rule in its place, whatever was decided. */
    Reckoning counted() {
        return counted(row, trigger, suspensions, internal);
    }

    /** Returns the same set by that internal rule, or by the row if it is null; a decided date stays decided. */
    Reckoning by(@Nullable InternalTerm other) {
        return new Reckoning(row, trigger, decided == null ? offset(row, other) : null, suspensions, decided, other);
    }

    Reckoning suspended(List<Suspension> all) {
        return new Reckoning(row, trigger, offset, List.copyOf(all), decided, internal);
    }

    Reckoning extended(LocalDate dueOn, @Nullable LocalDate cap) {
        DecidedDate put = new DecidedDate(dueOn, true, cap, suspensions);
        return new Reckoning(row, trigger, null, suspensions, put, internal);
    }

    /**
     * Returns the same under {@code right}, if that corrects the present row; a decided date stays decided, and what an
     * internal rule set stays so.
     */
    Reckoning under(RuleRow right) {
        return right.equals(row)
                ? this
                : new Reckoning(right, trigger, offset, suspensions, decided, internal).by(internal);
    }

    /** Returns the same counted from another day. */
    Reckoning from(LocalDate day) {
        return new Reckoning(row, day, offset, suspensions, decided, internal);
    }

    /**
     * Returns this without the date it was put off to, and decided as {@code now} is where it was decided as {@code was}.
     * A date of its own that is not known to put off another one stays.
     */
    Reckoning resting(Reckoning was, Reckoning now) {
        if (decided != null && !decided.extension() && !decided.equals(was.decided)) {
            return this;
        }
        Offset counted = decided == null ? offset : offset(row, internal);
        return new Reckoning(row, trigger, now.decided == null ? counted : null, suspensions, now.decided, internal);
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
