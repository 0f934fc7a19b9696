package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.Steps;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Whether more time was asked for, and how often it was given.
 *
 * @param requestedOn the day of the request that waits for a decision; null if none does
 * @param proposed the last day asked for by that request; null if none waits
 * @param given how often more time was given
 */
public record Extension(
        @Nullable LocalDate requestedOn, @Nullable LocalDate proposed, int given) {

    static final Extension NONE = new Extension(null, null, 0);

    /** Refuses a request that comes too late, once as many were granted as the rule allows, for no later day or for one beyond its cap. */
    public void mayRequest(Deadline due, DeadlineRules rules, LocalDate proposedDueOn, LocalDate on) {
        int times = rules.extensions(due);
        CommandRefused.unless(given < times, HandlingRule.EXTENSION_TWICE, "times", String.valueOf(times));
        Steps.notTaken(requestedOn, "ExtensionRequested");
        LocalDate dueOn = Steps.taken(due.dueOn(), "Deadline");
        CommandRefused.unless(!on.isAfter(dueOn), HandlingRule.EXTENSION_AFTER_EXPIRY, "due", dueOn.toString());
        mustBeLater(dueOn, proposedDueOn);
        mustNotExceed(rules.changes().cap(due), proposedDueOn);
    }

    /** The last day a grant sets: the one decided, else the one proposed. */
    public LocalDate grant(Deadline due, @Nullable LocalDate decided, Optional<LocalDate> cap) {
        LocalDate asked = proposal();
        LocalDate dueOn = decided == null ? asked : decided;
        mustBeLater(Steps.taken(due.dueOn(), "Deadline"), dueOn);
        mustNotExceed(cap, dueOn);
        return dueOn;
    }

    private static void mustNotExceed(Optional<LocalDate> cap, LocalDate dueOn) {
        cap.ifPresent(last -> CommandRefused.unless(
                !dueOn.isAfter(last),
                HandlingRule.EXTENSION_BEYOND_CAP,
                "cap",
                last.toString(),
                "proposed",
                dueOn.toString()));
    }

    /** The last day asked for; refuses if nothing was asked for. */
    public LocalDate proposal() {
        if (proposed == null) {
            throw new CommandRefused(HandlingRule.EXTENSION_NOT_REQUESTED);
        }
        return proposed;
    }

    Extension requested(LocalDate on, LocalDate dueOn) {
        return new Extension(on, dueOn, given);
    }

    Extension granted() {
        return new Extension(null, null, given + 1);
    }

    /** No request waits any more: it was refused, or the term it asked to put off is not the present one. */
    Extension lapsed() {
        return new Extension(null, null, given);
    }

    private static void mustBeLater(LocalDate dueOn, LocalDate proposed) {
        CommandRefused.unless(
                proposed.isAfter(dueOn),
                HandlingRule.EXTENSION_NOT_LATER,
                "due",
                dueOn.toString(),
                "proposed",
                proposed.toString());
    }
}
