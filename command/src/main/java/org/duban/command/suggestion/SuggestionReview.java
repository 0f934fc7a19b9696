package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Extension;
import org.duban.command.handling.Handling;
import org.duban.command.suggestion.SuggestionReviewCommand.GrantSuggestionExtension;
import org.duban.command.suggestion.SuggestionReviewCommand.OrderSuggestionReHandling;
import org.duban.command.suggestion.SuggestionReviewCommand.RateSuggestionReply;
import org.duban.command.suggestion.SuggestionReviewCommand.RecordMissingFeedback;
import org.duban.command.suggestion.SuggestionReviewCommand.RefuseSuggestionExtension;
import org.duban.command.suggestion.SuggestionReviewCommand.SelectKeySuggestion;
import org.duban.command.suggestion.SuggestionReviewCommand.StudyDissatisfaction;
import org.duban.command.suggestion.SuggestionReviewCommand.SuperviseSuggestionOnSite;
import org.duban.events.Deadline;
import org.duban.events.PersonId;
import org.duban.events.suggestion.SuggestionDuty;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionTask;
import org.duban.events.suggestion.SuggestionOutcomeEvent.KeySuggestionSelected;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionSupervisedOnSite;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionGranted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRefused;

/** The rules of what deputies, the committee and the Chairpersons' Meeting do about how a suggestion is handled. */
record SuggestionReview(Suggestion suggestion, Handling handling, Context context) {

    SuggestionEvent decide(SuggestionReviewCommand command) {
        return switch (command) {
            case GrantSuggestionExtension c -> grant(c);
            case RefuseSuggestionExtension c -> {
                units().extension().proposal();
                yield new SuggestionExtensionRefused(c.caseId(), c.reason(), c.occurredOn());
            }
            case RateSuggestionReply c -> rate(c);
            case RecordMissingFeedback c -> miss(c);
            case StudyDissatisfaction c -> study(c);
            case OrderSuggestionReHandling c -> order(c);
            case SelectKeySuggestion c -> {
                suggestion.taken(SuggestionRegistered.class);
                Steps.notTaken(suggestion.on(KeySuggestionSelected.class), "KeySuggestionSelected");
                yield new KeySuggestionSelected(c.caseId(), c.meeting(), c.leader(), c.demand(), c.occurredOn());
            }
            case SuperviseSuggestionOnSite c -> {
                suggestion.taken(SuggestionAssigned.class);
                yield new SuggestionSupervisedOnSite(
                        c.caseId(), c.place(), c.participants(), c.findings(), c.occurredOn());
            }
        };
    }

    private SuggestionUnits units() {
        return new SuggestionUnits(suggestion, handling, context);
    }

    private SuggestionEvent grant(GrantSuggestionExtension c) {
        Extension asked = units().extension();
        asked.proposal();
        Deadline before = units().replyBy();
        LocalDate dueOn =
                asked.grant(before, c.dueOn(), context.rules().changes().cap(before));
        return new SuggestionExtensionGranted(
                c.caseId(),
                suggestion.lead().orElseThrow(),
                context.rules().changes().extended(before, dueOn),
                context.rules().counted(SuggestionTerm.SUG_EXTENSION_NOTICE, c.occurredOn()),
                c.occurredOn());
    }

    private SuggestionEvent rate(RateSuggestionReply c) {
        mustBeReplied();
        SuggestionRated rated = new SuggestionRated(
                c.caseId(), signer(), suggestion.round(), c.attitude(), c.result(), c.reason(), null, c.occurredOn());
        SuggestionRated before = suggestion.feedback().ratings().get(rated.signer());
        boolean again = before != null
                && before.attitude() == c.attitude()
                && before.result() == c.result()
                && Objects.equals(before.reason(), c.reason());
        Steps.notGiven(again && before != null ? before.occurredOn() : null);
        return settled(rated);
    }

    /** A rating with the task that follows from it, unless a later word is on record. */
    SuggestionRated settled(SuggestionRated rated) {
        SuggestionRated before = suggestion.feedback().ratings().get(rated.signer());
        boolean overtaken = before != null && rated.occurredOn().isBefore(before.occurredOn());
        if (!rated.dissatisfied() || overtaken) {
            return rated.studiedBy(null);
        }
        return rated.study() == null ? rated.studiedBy(task(rated.occurredOn())) : rated;
    }

    /** Only signers rate; for the system, which asks what anybody could do, it is the first of them. */
    private PersonId signer() {
        PersonId person = context.actor().person();
        return person == null ? suggestion.signers().getFirst() : person;
    }

    private DissatisfactionTask task(LocalDate on) {
        return new DissatisfactionTask(
                suggestion.basis().inCharge(), context.rules().counted(SuggestionTerm.SUG_STUDY, on));
    }

    private SuggestionEvent miss(RecordMissingFeedback c) {
        mustBeReplied();
        List<PersonId> unheard = suggestion.feedback().unheard();
        Steps.notTaken(unheard.isEmpty() ? suggestion.feedback().lastOn() : null, "SuggestionRated");
        return new SuggestionNotRated(c.caseId(), suggestion.round(), unheard, c.occurredOn());
    }

    private SuggestionEvent study(StudyDissatisfaction c) {
        mustBeReplied();
        suggestion.feedback().mustBeDissatisfied();
        boolean open = handling.duties()
                .get(SuggestionDuty.SUGGESTION_STUDY.only())
                .filter(Duty::open)
                .isPresent();
        if (!open) {
            Steps.notTaken(suggestion.on(DissatisfactionStudied.class), "DissatisfactionStudied");
        }
        return new DissatisfactionStudied(c.caseId(), suggestion.round(), c.atMeeting(), c.findings(), c.occurredOn());
    }

    private SuggestionEvent order(OrderSuggestionReHandling c) {
        mustBeReplied();
        suggestion.feedback().mustBeDissatisfied();
        CommandRefused.unless(
                suggestion.feedback().studied(), CommonRule.STEP_MISSING, "step", "DissatisfactionStudied");
        return new SuggestionReHandlingOrdered(
                c.caseId(),
                suggestion.round() + 1,
                c.demand(),
                context.rules().counted(SuggestionTerm.SUG_REREPLY, c.occurredOn()),
                c.occurredOn());
    }

    private void mustBeReplied() {
        CommandRefused.unless(!suggestion.awaitsReply(), CommonRule.STEP_MISSING, "step", "SuggestionReplied");
    }
}
