package org.duban.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline came to its date: together with its trigger and its offset enough to count it again by hand.
 *
 * @param roll where the date moved if it fell on a day without work
 * @param skipped the days passed over, in the order they were met: in a term of working days all that did not count,
 *     in any other term those it rolled over
 * @param suspensions taken into account; days shared by two of them count once
 * @param decided the date that took the place of counting; null if the date was counted
 * @param cap the last day an extension may reach; null if none may be given
 * @param internalTerm the internal rule that set the term; null if the rule pack did, and in events recorded before
 *     internal rules set any
 */
public record Derivation(
        Roll roll,
        List<SkippedDay> skipped,
        List<Suspension> suspensions,
        @Nullable DecidedDate decided,
        @Nullable LocalDate cap,
        @Nullable InternalTerm internalTerm) {

    /** Where a deadline moves that would fall on a day without work. */
    public enum Roll {
        /** To the next working day, for periods that run. */
        FORWARD,
        /** To the working day before, for notice that must not get shorter. */
        BACKWARD,
        /** Nowhere. */
        NONE
    }

    /** Why a day was passed over. */
    public enum Reason {
        WEEKEND,
        HOLIDAY,
        /** It would have counted, but the term did not run. */
        SUSPENDED
    }

    /** A day that was passed over. */
    public record SkippedDay(LocalDate on, Reason why) {}

    /**
     * A last day set by a decision.
     *
     * @param dueOn as decided; later suspensions move the deadline on from there
     * @param extension whether it put off an earlier date
     * @param cap the last day an extension might have been set to; null for any day, and if it is none
     * @param known the suspensions that the decision had in view, which do not move it
     */
    public record DecidedDate(
            LocalDate dueOn, boolean extension, @Nullable LocalDate cap, List<Suspension> known) {}
}
