package org.duban.command.suggestion;

import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.suggestion.SuggestionHandoverCommand.RefuseSuggestionReturn;
import org.duban.command.suggestion.SuggestionHandoverCommand.RequestSuggestionReturn;
import org.duban.command.suggestion.SuggestionIntakeCommand.WithdrawSuggestion;
import org.duban.command.suggestion.SuggestionReviewCommand.RateSuggestionReply;
import org.duban.command.suggestion.SuggestionUnitCommand.SendSuggestionOpinion;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;

/** Whose business a step of a suggestion is, beyond the roles it asks for. */
record SuggestionRights(Suggestion suggestion, Actor actor) {

    /** Refuses a unit that does not handle it, an office and a committee out of turn, and a deputy who did not sign. */
    void mayGive(SuggestionCommand command) {
        boolean own = switch (command) {
            case SendSuggestionOpinion c -> suggestion.assisting().stream().anyMatch(actor::actsFor);
            case SuggestionUnitCommand c -> actor.actsFor(suggestion.lead().orElse(null));
            case RequestSuggestionReturn c -> handles() || isOffice();
            case RefuseSuggestionReturn c -> isDecider();
            default -> true;
        };
        CommandRefused.unless(own, CommonRule.NOT_YOUR_UNIT);
        if (command instanceof RateSuggestionReply || command instanceof WithdrawSuggestion) {
            CommandRefused.unless(
                    actor.person() != null && suggestion.signers().contains(actor.person()),
                    SuggestionRule.NOT_A_SIGNER,
                    "count",
                    String.valueOf(suggestion.signers().size()));
        }
    }

    private boolean handles() {
        return suggestion.team().stream()
                .flatMap(team -> Stream.concat(Stream.of(team.lead()), team.assisting().stream()))
                .anyMatch(actor::actsFor);
    }

    private boolean isOffice() {
        SupervisedOrgan organ = suggestion.organ();
        return actor.roles().contains(Role.OFFICE) && organ != null && actor.isOf(organ);
    }

    /** An organ's office decides about its units' requests, the committee about the office's own; where none waits, either. */
    private boolean isDecider() {
        return suggestion
                .returning()
                .map(request -> request.decider().kind() == Responsible.Kind.COMMITTEE
                        ? actor.actsFor(suggestion.submitted().committee())
                        : isOffice())
                .orElse(true);
    }
}
