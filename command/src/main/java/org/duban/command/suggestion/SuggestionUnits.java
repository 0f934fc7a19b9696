package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Extension;
import org.duban.command.handling.Handling;
import org.duban.command.suggestion.SuggestionUnitCommand.CarryCommitmentOver;
import org.duban.command.suggestion.SuggestionUnitCommand.ConsultDeputies;
import org.duban.command.suggestion.SuggestionUnitCommand.ExplainSuggestionExtension;
import org.duban.command.suggestion.SuggestionUnitCommand.FulfilCommitment;
import org.duban.command.suggestion.SuggestionUnitCommand.ReportCommitmentUnfulfillable;
import org.duban.command.suggestion.SuggestionUnitCommand.RequestSuggestionExtension;
import org.duban.command.suggestion.SuggestionUnitCommand.SendSuggestionOpinion;
import org.duban.command.suggestion.SuggestionUnitCommand.SendSuggestionReply;
import org.duban.command.suggestion.SuggestionUnitCommand.TrackCommitment;
import org.duban.events.Deadline;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionDuty;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionDistributed;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentCarriedOver;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentFulfilled;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentTracked;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentUnfulfillable;
import org.duban.events.suggestion.SuggestionWorkEvent.DeputiesConsulted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionExplained;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionGranted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRefused;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRequested;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionOpinionSent;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;

/** The rules of what the units do that handle a suggestion. */
record SuggestionUnits(Suggestion suggestion, Handling handling, Context context) {

    SuggestionEvent decide(SuggestionUnitCommand command) {
        suggestion.taken(SuggestionDistributed.class);
        suggestion.mustNotBeReturning();
        return switch (command) {
            case ConsultDeputies c ->
                new DeputiesConsulted(c.caseId(), c.deputies(), c.method(), c.summary(), c.occurredOn());
            case SendSuggestionOpinion c -> assist(c);
            case RequestSuggestionExtension c -> askForTime(c);
            case ExplainSuggestionExtension c -> explain(c);
            case SendSuggestionReply c -> reply(c);
            case TrackCommitment c -> {
                mustPromise();
                yield new CommitmentTracked(c.caseId(), c.progress(), c.occurredOn());
            }
            case FulfilCommitment c -> {
                mustPromise();
                yield new CommitmentFulfilled(c.caseId(), c.documentNo(), c.fulfilment(), c.occurredOn());
            }
            case CarryCommitmentOver c -> {
                mustPromise();
                yield new CommitmentCarriedOver(
                        c.caseId(), c.reason(), promised(c.promisedBy(), c.occurredOn()), c.occurredOn());
            }
            case ReportCommitmentUnfulfillable c -> {
                mustPromise();
                yield new CommitmentUnfulfillable(c.caseId(), c.documentNo(), c.reason(), c.signer(), c.occurredOn());
            }
        };
    }

    private SuggestionEvent assist(SendSuggestionOpinion c) {
        UnitId unit = suggestion.assisting().stream()
                .filter(context.actor()::actsFor)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(CommonRule.NOT_YOUR_UNIT));
        mustAwaitReply();
        return new SuggestionOpinionSent(c.caseId(), unit, c.opinion(), c.occurredOn());
    }

    private SuggestionEvent askForTime(RequestSuggestionExtension c) {
        mustAwaitReply();
        Deadline due = replyBy();
        extension().mayRequest(due, context.rules(), c.proposedDueOn(), c.occurredOn());
        return new SuggestionExtensionRequested(
                c.caseId(),
                c.proposedDueOn(),
                c.reason(),
                suggestion.basis().inCharge(),
                context.rules().counted(SuggestionTerm.SUG_EXTENSION_DECISION, c.occurredOn()),
                c.occurredOn());
    }

    /** The one request there may be, whether it waits, and whether it was granted. */
    Extension extension() {
        boolean waits = suggestion.isAfter(
                SuggestionExtensionRequested.class,
                List.of(SuggestionExtensionGranted.class, SuggestionExtensionRefused.class, SuggestionReplied.class));
        SuggestionExtensionRequested asked =
                waits ? suggestion.last(SuggestionExtensionRequested.class).orElse(null) : null;
        return new Extension(
                asked == null ? null : asked.occurredOn(), asked == null ? null : asked.proposedDueOn(), (int)
                        suggestion.all(SuggestionExtensionGranted.class).count());
    }

    Deadline replyBy() {
        return handling.duties().owed(SuggestionDuty.SUGGESTION_REPLY.only()).due();
    }

    private SuggestionEvent explain(ExplainSuggestionExtension c) {
        suggestion.taken(SuggestionExtensionGranted.class);
        Steps.notTaken(suggestion.on(SuggestionExtensionExplained.class), "SuggestionExtensionExplained");
        return new SuggestionExtensionExplained(c.caseId(), c.explanation(), c.occurredOn());
    }

    private SuggestionEvent reply(SendSuggestionReply c) {
        mustAwaitReply();
        boolean publish = suggestion.round() == 0 && suggestion.submitted().secrecy() != Secrecy.SECRET;
        return new SuggestionReplied(
                c.caseId(),
                suggestion.lead().orElseThrow(),
                suggestion.round() + 1,
                c.category(),
                c.reply(),
                c.promisedBy() == null ? null : promised(c.promisedBy(), c.occurredOn()),
                c.signer(),
                c.documentNo(),
                c.recipients(),
                context.rules().counted(SuggestionTerm.SUG_FEEDBACK, c.occurredOn()),
                publish ? context.rules().counted(SuggestionTerm.SUG_PUBLISH, c.occurredOn()) : null,
                c.occurredOn());
    }

    private Deadline promised(LocalDate day, LocalDate on) {
        return context.rules().decided(SuggestionTerm.SUG_COMMITMENT, on, day);
    }

    private void mustAwaitReply() {
        CommandRefused.unless(
                suggestion.awaitsReply(),
                CommonRule.STEP_ALREADY_TAKEN,
                "step",
                "SuggestionReplied",
                "on",
                String.valueOf(suggestion.on(SuggestionReplied.class)));
    }

    private void mustPromise() {
        CommandRefused.unless(
                suggestion.promises(), SuggestionRule.NO_COMMITMENT, "round", String.valueOf(suggestion.round()));
    }
}
