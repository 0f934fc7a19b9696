package org.duban.command.steps;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.command.CaseBasis;
import org.duban.command.Context;
import org.duban.command.handling.DueDates;
import org.duban.command.handling.Handling;
import org.duban.command.rules.Term;
import org.duban.events.Deadline;
import org.duban.events.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * How things stand when a step is decided or looked at again.
 *
 * @param past the steps before it; null for the one that opens a case
 */
public record SoFar(@Nullable StepLog past, Handling handling, Context context) {

    /** The steps before it, in a case that is open. */
    public StepLog log() {
        return Objects.requireNonNull(past, "the case is being opened");
    }

    /** What the case tells the steps that all forms share. */
    public CaseBasis basis() {
        return log().basis();
    }

    /** Who is in charge of the case. */
    public Responsible inCharge() {
        return basis().inCharge();
    }

    /** The deadline counted from {@code on} by a rule. */
    public Deadline counted(Term term, LocalDate on) {
        return context.rules().counted(term, on);
    }

    /** The deadline that somebody set on {@code on}; refuses one that lies before. */
    public Deadline decided(Term term, LocalDate on, LocalDate dueOn) {
        Deadline due = context.rules().decided(term, on, dueOn);
        DueDates.mustNotPrecede(due, on);
        return due;
    }

    /** The deadline that somebody set, or if nobody did, the one counted. */
    public Deadline due(Term term, LocalDate on, @Nullable LocalDate dueOn) {
        return dueOn == null ? counted(term, on) : decided(term, on, dueOn);
    }
}
