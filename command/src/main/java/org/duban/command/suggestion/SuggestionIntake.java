package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Handling;
import org.duban.command.rules.Term;
import org.duban.command.series.Numbers;
import org.duban.command.series.Numbers.Numbered;
import org.duban.command.suggestion.SuggestionIntakeCommand.DeclineSuggestion;
import org.duban.command.suggestion.SuggestionIntakeCommand.RegisterSuggestion;
import org.duban.command.suggestion.SuggestionIntakeCommand.SubmitSuggestion;
import org.duban.command.suggestion.SuggestionIntakeCommand.TransferSuggestionUp;
import org.duban.command.suggestion.SuggestionIntakeCommand.WithdrawSuggestion;
import org.duban.command.unit.Units;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.SeriesId;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionNotAccepted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionTransferredUp;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionWithdrawn;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;

/** The rules of how suggestions come in, and of how one ends without being handled. */
record SuggestionIntake(Suggestion suggestion, Handling handling, Context context) {

    static SuggestionSubmitted submit(SubmitSuggestion c, Context context) {
        Units.standing(context, c.committee());
        Term term = c.congress() == null ? SuggestionTerm.SUG_ASSIGN : SuggestionTerm.SUG_ASSIGN_SESSION;
        return new SuggestionSubmitted(
                c.caseId(),
                c.title(),
                c.content(),
                c.signers(),
                c.congress(),
                c.motion(),
                c.committee(),
                c.secrecy(),
                context.rules().counted(term, c.occurredOn()),
                c.occurredOn());
    }

    List<Event> decide(SuggestionIntakeCommand command) {
        return switch (command) {
            case SubmitSuggestion c -> throw new CommandRefused(CommonRule.CASE_ALREADY_OPEN);
            case RegisterSuggestion c -> register(c);
            case DeclineSuggestion c -> decline(c);
            case TransferSuggestionUp c -> transfer(c);
            case WithdrawSuggestion c -> withdraw(c);
        };
    }

    private List<Event> register(RegisterSuggestion c) {
        Steps.notTaken(suggestion.on(SuggestionRegistered.class), "SuggestionRegistered");
        SuggestionRegistered registered =
                new SuggestionRegistered(c.caseId(), c.number(), c.subjectArea(), c.occurredOn());
        Numbered number = numbered(registered);
        return List.of(
                registered,
                Numbers.given(context, number.series(), number.number(), c.caseId().stream(), c.occurredOn()));
    }

    /** Suggestions are numbered by year. */
    private static Numbered numbered(SuggestionRegistered e) {
        return new Numbered(new SeriesId("suggestions-" + e.occurredOn().getYear()), e.number());
    }

    /** One that was numbered wrongly, or under another year, gives that number back and gets the right one. */
    static List<Event> renumbered(SuggestionRegistered wrong, SuggestionRegistered right, Context context) {
        return Numbers.moved(context, numbered(wrong), numbered(right), right.stream(), right.occurredOn());
    }

    private List<Event> decline(DeclineSuggestion c) {
        Steps.notTaken(suggestion.on(SuggestionRegistered.class), "SuggestionRegistered");
        return over(new SuggestionNotAccepted(c.caseId(), c.cause(), c.explanation(), c.occurredOn()), c.explanation());
    }

    private List<Event> transfer(TransferSuggestionUp c) {
        suggestion.taken(SuggestionRegistered.class);
        Steps.notTaken(suggestion.on(SuggestionAssigned.class), "SuggestionAssigned");
        return over(
                new SuggestionTransferredUp(c.caseId(), c.receivers(), c.explanation(), c.occurredOn()),
                c.explanation());
    }

    private List<Event> withdraw(WithdrawSuggestion c) {
        LocalDate repliedOn = suggestion.on(SuggestionReplied.class);
        CommandRefused.unless(repliedOn == null, SuggestionRule.WITHDRAWN_AFTER_REPLY, "on", String.valueOf(repliedOn));
        return over(
                new SuggestionWithdrawn(c.caseId(), c.agreed(), c.documentNo(), c.reason(), c.occurredOn()),
                c.reason());
    }

    /** The step, and the case closed with it. */
    private List<Event> over(SuggestionEvent step, String conclusion) {
        Duties left = handling.duties().after(step);
        List<DutyId> lapsed = left.open().stream().map(Duty::id).toList();
        return List.of(step, new CaseClosed(step.caseId(), conclusion, lapsed, step.occurredOn()));
    }
}
