package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Handling;
import org.duban.command.handling.Teams;
import org.duban.command.meeting.Meetings;
import org.duban.command.suggestion.SuggestionHandoverCommand.AssignSuggestion;
import org.duban.command.suggestion.SuggestionHandoverCommand.DistributeSuggestion;
import org.duban.command.suggestion.SuggestionHandoverCommand.HoldSuggestionConference;
import org.duban.command.suggestion.SuggestionHandoverCommand.RefuseSuggestionReturn;
import org.duban.command.suggestion.SuggestionHandoverCommand.RequestSuggestionReturn;
import org.duban.command.unit.Unit;
import org.duban.events.Deadline;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionDuty;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionConferenceHeld;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionDistributed;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRefused;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRequested;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The rules of how a suggestion comes to the unit that handles it, and is returned. */
record SuggestionHandover(Suggestion suggestion, Handling handling, Context context) {

    SuggestionEvent decide(SuggestionHandoverCommand command) {
        return switch (command) {
            case AssignSuggestion c -> assign(c);
            case HoldSuggestionConference c -> confer(c);
            case DistributeSuggestion c -> distribute(c);
            case RequestSuggestionReturn c -> requestReturn(c);
            case RefuseSuggestionReturn c -> refuseReturn(c);
        };
    }

    /** Another organ is under the term of before: what counts is the day on which it was assigned first. */
    private SuggestionEvent assign(AssignSuggestion c) {
        suggestion.taken(SuggestionRegistered.class);
        if (suggestion.returning().isEmpty()) {
            Steps.notTaken(suggestion.on(SuggestionAssigned.class), "SuggestionAssigned");
        }
        CommandRefused.unless(suggestion.organ() != c.organ(), CommonRule.CHANGES_NOTHING);
        Deadline replyBy = handling.duties()
                .get(SuggestionDuty.SUGGESTION_REPLY.only())
                .map(Duty::due)
                .orElseGet(() -> counted(SuggestionTerm.SUG_REPLY, c.occurredOn()));
        return new SuggestionAssigned(
                c.caseId(),
                c.organ(),
                replyBy,
                counted(SuggestionTerm.SUG_DISTRIBUTE, c.occurredOn()),
                counted(SuggestionTerm.SUG_RETURN, c.occurredOn()),
                conferBy(),
                relieved(List.of()),
                c.occurredOn());
    }

    /** The conference follows the session of the congress; it is held once. */
    private @Nullable Deadline conferBy() {
        MeetingId congress = suggestion.submitted().congress();
        return congress == null || suggestion.organ() != null
                ? null
                : counted(
                        SuggestionTerm.SUG_CONFERENCE,
                        Meetings.known(context, congress).endsOn());
    }

    private SuggestionEvent confer(HoldSuggestionConference c) {
        suggestion.taken(SuggestionAssigned.class);
        Steps.notTaken(suggestion.on(SuggestionConferenceHeld.class), "SuggestionConferenceHeld");
        return new SuggestionConferenceHeld(c.caseId(), c.documentNo(), c.summary(), c.occurredOn());
    }

    private SuggestionEvent distribute(DistributeSuggestion c) {
        suggestion.taken(SuggestionAssigned.class);
        if (!isForOffice()) {
            suggestion.mustNotBeReturning();
            Steps.notTaken(
                    suggestion.team().map(SuggestionDistributed::occurredOn).orElse(null), "SuggestionDistributed");
        }
        Teams.mustStand(context, c.lead(), c.assisting());
        boolean same = suggestion.lead().equals(Optional.of(c.lead()))
                && suggestion.assisting().equals(c.assisting());
        CommandRefused.unless(!same, CommonRule.CHANGES_NOTHING);
        return new SuggestionDistributed(
                c.caseId(),
                c.lead(),
                c.assisting(),
                counted(SuggestionTerm.SUG_RETURN, c.occurredOn()),
                counted(SuggestionTerm.SUG_CONSULT, c.occurredOn()),
                counted(SuggestionTerm.SUG_ASSIST, c.occurredOn()),
                relieved(c.assisting()),
                c.occurredOn());
    }

    /** An organ's office speaks for the organ; it may also pass on what a unit of its own asks for. */
    private SuggestionEvent requestReturn(RequestSuggestionReturn c) {
        Unit unit = context.actor().unit();
        if (unit == null) {
            throw new CommandRefused(CommonRule.NOT_YOUR_UNIT);
        }
        boolean ofOrgan = unit.kind() == UnitKind.ORGAN_OFFICE;
        boolean passedOn = ofOrgan && isForOffice();
        if (!passedOn) {
            suggestion.mustNotBeReturning();
            mustNotBeReplied();
            mustBeInTime(ofOrgan, c.occurredOn());
        }
        boolean before = suggestion
                .all(SuggestionReturnRefused.class)
                .anyMatch(refused -> refused.unit().equals(unit.unitId()));
        CommandRefused.unless(
                !before,
                SuggestionRule.SUGGESTION_RETURNED_BEFORE,
                "unit",
                unit.unitId().value());
        return new SuggestionReturnRequested(
                c.caseId(),
                unit.unitId(),
                c.reason(),
                ofOrgan
                        ? suggestion.basis().inCharge()
                        : Responsible.office(Objects.requireNonNull(suggestion.organ())),
                counted(SuggestionTerm.SUG_RETURN_DECISION, c.occurredOn()),
                c.occurredOn());
    }

    private void mustNotBeReplied() {
        Steps.notTaken(suggestion.on(SuggestionReplied.class), "SuggestionReplied");
    }

    private void mustBeInTime(boolean ofOrgan, LocalDate on) {
        Deadline window = ofOrgan
                ? suggestion.last(SuggestionAssigned.class).orElseThrow().returnBy()
                : suggestion.last(SuggestionDistributed.class).orElseThrow().returnBy();
        LocalDate last =
                context.rules().changes().recounted(window).orElse(window).dueOn();
        CommandRefused.unless(
                last != null && !on.isAfter(last),
                SuggestionRule.SUGGESTION_RETURN_WINDOW_OVER,
                "last",
                String.valueOf(last));
    }

    /** Whether a request of a unit waits for its organ's office. */
    private boolean isForOffice() {
        return suggestion
                .returning()
                .filter(request -> request.decider().kind() == Responsible.Kind.ORGAN_OFFICE)
                .isPresent();
    }

    private SuggestionEvent refuseReturn(RefuseSuggestionReturn c) {
        SuggestionReturnRequested request = suggestion
                .returning()
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", "SuggestionReturnRequested"));
        return new SuggestionReturnRefused(c.caseId(), request.unit(), c.reason(), c.occurredOn());
    }

    private List<UnitId> relieved(List<UnitId> staying) {
        return suggestion.assisting().stream()
                .filter(unit -> !staying.contains(unit))
                .toList();
    }

    private Deadline counted(SuggestionTerm term, LocalDate trigger) {
        return context.rules().counted(term, trigger);
    }
}
