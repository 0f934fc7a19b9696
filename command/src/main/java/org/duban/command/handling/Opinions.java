package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.command.Steps;
import org.duban.events.Deadline;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.jspecify.annotations.Nullable;

/**
 * How far the opinions have come, from the session to the letter in the organ's hands.
 *
 * @param deliberatedOn the day of a deliberation that no form has an event of its own for; null if none
 * @param draftedBy the account that compiled them; null before
 * @param handleBy the organ's term, from the day of receipt; null before
 */
record Opinions(
        @Nullable LocalDate deliberatedOn,
        @Nullable LocalDate compiledOn,
        @Nullable String draftedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Deadline handleBy) {

    static final Opinions NONE = new Opinions(null, null, null, null, null, null);

    Opinions evolve(OpinionEvent event, String actor) {
        return switch (event) {
            case DeliberationHeld e ->
                new Opinions(e.occurredOn(), compiledOn, draftedBy, approvedOn, deliveredOn, handleBy);
            case OpinionsCompiled e ->
                new Opinions(deliberatedOn, e.occurredOn(), actor, approvedOn, deliveredOn, handleBy);
            case OpinionLetterApproved e ->
                new Opinions(deliberatedOn, compiledOn, draftedBy, e.occurredOn(), deliveredOn, handleBy);
            case OpinionLetterDelivered e ->
                new Opinions(deliberatedOn, compiledOn, draftedBy, approvedOn, e.occurredOn(), e.handleBy());
        };
    }

    /** The day the letter arrived; refuses if it has not. */
    LocalDate delivered() {
        return Steps.taken(deliveredOn, "OpinionLetterDelivered");
    }

    /** The organ's term; refuses if the letter has not arrived. */
    Deadline term() {
        delivered();
        return Objects.requireNonNull(handleBy);
    }
}
