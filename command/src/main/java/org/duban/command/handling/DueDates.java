package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.rules.Term;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/** Last days that a person decides, or leaves to the pack. */
public final class DueDates {

    private DueDates() {}

    /** A last day set on {@code on} by the decider. */
    static Deadline decided(Context context, Term term, LocalDate on, LocalDate dueOn) {
        mustNotPrecede(on, dueOn);
        return context.rules().decided(term, on, dueOn);
    }

    /** Refuses a deadline with a last day before that of the step that sets it. */
    public static void mustNotPrecede(Deadline due, LocalDate on) {
        mustNotPrecede(on, due.dueOn() == null ? on : due.dueOn());
    }

    /** Refuses a last day before the step that sets it. */
    static void mustNotPrecede(LocalDate on, LocalDate dueOn) {
        CommandRefused.unless(
                !dueOn.isBefore(on), CommonRule.DUE_BEFORE_STEP, "due", dueOn.toString(), "on", on.toString());
    }

    /**
     * Refuses a day that the supervised side sets for itself after its own last day, unless that is past already.
     *
     * @param last null if nothing limits it
     */
    static void mustNotExceed(@Nullable LocalDate last, LocalDate on, LocalDate dueOn) {
        CommandRefused.unless(
                isWithin(last, on, dueOn),
                HandlingRule.DUE_AFTER_LETTER,
                "due",
                dueOn.toString(),
                "last",
                String.valueOf(last));
    }

    /** Whether a day set on {@code on} is not after {@code last}, or that is null or past already. */
    static boolean isWithin(@Nullable LocalDate last, LocalDate on, LocalDate dueOn) {
        return last == null || !dueOn.isAfter(last) || on.isAfter(last);
    }

    /** The last day of another round of work: decided, or else the pack's. */
    static Deadline rework(Context context, @Nullable LocalDate dueOn, LocalDate on) {
        return dueOn == null
                ? context.rules().counted(HandlingTerm.ITEM_REWORK, on)
                : decided(context, HandlingTerm.ITEM_REWORK, on, dueOn);
    }
}
