package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.handling.DueDates;
import org.duban.command.handling.Teams;
import org.duban.command.meeting.Meetings;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionConferenceHeld;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionDistributed;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRefused;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRequested;
import org.duban.events.suggestion.SuggestionIntakeEvent;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionNotAccepted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionTransferredUp;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionWithdrawn;
import org.duban.events.suggestion.SuggestionOutcomeEvent;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentCarriedOver;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentFulfilled;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentTracked;
import org.duban.events.suggestion.SuggestionOutcomeEvent.CommitmentUnfulfillable;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.KeySuggestionSelected;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionSupervisedOnSite;
import org.duban.events.suggestion.SuggestionWorkEvent;
import org.duban.events.suggestion.SuggestionWorkEvent.DeputiesConsulted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionExplained;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionGranted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRefused;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRequested;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionOpinionSent;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of each event of a suggestion, whether a command or a correction gives it its content.
 *
 * @param before how far the suggestion has come; null for the event that opens the case
 */
record SuggestionAspects(@Nullable Suggestion before, Context context) {

    Aspects of(SuggestionEvent event) {
        if (event instanceof SuggestionSubmitted e) {
            return Aspects.from(LocalDate.MIN).checking(() -> checks().submitted(e));
        }
        Suggestion suggestion = Objects.requireNonNull(before);
        return switch (event) {
            case SuggestionIntakeEvent e -> intake(e, suggestion);
            case SuggestionHandoverEvent e -> handover(e, suggestion);
            case SuggestionWorkEvent e -> work(e, suggestion);
            case SuggestionOutcomeEvent e -> outcome(e, suggestion);
        };
    }

    private Aspects intake(SuggestionIntakeEvent event, Suggestion suggestion) {
        Aspects own = Aspects.from(suggestion.submitted().occurredOn());
        return switch (event) {
            case SuggestionSubmitted e -> own;
            case SuggestionRegistered e ->
                own.checking(() -> CommandRefused.unless(e.number() > 0, CommonRule.COUNT_BELOW_ONE));
            case SuggestionNotAccepted e -> own;
            case SuggestionTransferredUp e ->
                since(suggestion, SuggestionRegistered.class)
                        .checking(() -> e.receivers().forEach(one -> checks().mayRaiseAbove(one, e.occurredOn())));
            case SuggestionWithdrawn e ->
                Aspects.from(suggestion.basis().lastOn())
                        .checking(() -> CommandRefused.unless(
                                SuggestionChecks.isEveryoneOnce(e.agreed(), suggestion),
                                SuggestionRule.WITHDRAWN_BY_SOME));
        };
    }

    private Aspects handover(SuggestionHandoverEvent event, Suggestion suggestion) {
        return switch (event) {
            case SuggestionAssigned e ->
                suggestion.organ() == null
                        ? since(suggestion, SuggestionRegistered.class)
                        : since(suggestion, SuggestionReturnRequested.class);
            case SuggestionConferenceHeld e -> since(suggestion, SuggestionAssigned.class);
            case SuggestionDistributed e ->
                since(
                                suggestion,
                                suggestion.returning().isEmpty()
                                        ? SuggestionAssigned.class
                                        : SuggestionReturnRequested.class)
                        .checking(() -> Teams.team(context, suggestion.basis(), e.lead(), e.assisting()));
            case SuggestionReturnRequested e ->
                since(suggestion, suggestion.team().isEmpty() ? SuggestionAssigned.class : SuggestionDistributed.class);
            case SuggestionReturnRefused e -> since(suggestion, SuggestionReturnRequested.class);
        };
    }

    private Aspects work(SuggestionWorkEvent event, Suggestion suggestion) {
        Aspects own = since(suggestion, SuggestionDistributed.class);
        return switch (event) {
            case DeputiesConsulted e ->
                own.checking(() -> e.deputies().forEach(one -> SuggestionChecks.mustHaveSigned(one, suggestion)));
            case SuggestionOpinionSent e -> own;
            case SuggestionExtensionRequested e -> own;
            case SuggestionExtensionGranted e -> since(suggestion, SuggestionExtensionRequested.class);
            case SuggestionExtensionRefused e -> since(suggestion, SuggestionExtensionRequested.class);
            case SuggestionExtensionExplained e -> since(suggestion, SuggestionExtensionGranted.class);
            case SuggestionReplied e ->
                (suggestion.round() == 0 ? own : since(suggestion, SuggestionReHandlingOrdered.class))
                        .checking(() -> checks().replied(e, suggestion));
        };
    }

    private Aspects outcome(SuggestionOutcomeEvent event, Suggestion suggestion) {
        Aspects replied = since(suggestion, SuggestionReplied.class);
        return switch (event) {
            case SuggestionRated e ->
                replied.checking(() -> CommandRefused.unless(
                        !e.dissatisfied() || (e.reason() != null && !e.reason().isBlank()),
                        SuggestionRule.DISSATISFIED_WITHOUT_REASON));
            case SuggestionNotRated e -> replied.checking(() -> checks().mustBeOver(e, suggestion));
            case DissatisfactionStudied e ->
                since(suggestion, SuggestionRated.class)
                        .checking(() -> CommandRefused.unless(
                                e.round() == 1 || e.atMeeting(), SuggestionRule.STUDIED_WITHOUT_MEETING));
            case SuggestionReHandlingOrdered e ->
                since(suggestion, DissatisfactionStudied.class)
                        .checking(() -> suggestion.feedback().mustBeDissatisfied());
            case CommitmentTracked e -> replied;
            case CommitmentFulfilled e -> replied;
            case CommitmentCarriedOver e ->
                replied.checking(() -> DueDates.mustNotPrecede(e.promisedBy(), e.occurredOn()));
            case CommitmentUnfulfillable e ->
                replied.checking(
                        () -> checks().mustHead(e.signer(), suggestion.lead().orElseThrow(), e.occurredOn()));
            case KeySuggestionSelected e ->
                since(suggestion, SuggestionRegistered.class)
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case SuggestionSupervisedOnSite e -> since(suggestion, SuggestionAssigned.class);
        };
    }

    /** Of an event that builds on the latest one of that type. */
    private static Aspects since(Suggestion suggestion, Class<? extends SuggestionEvent> step) {
        LocalDate on = suggestion.on(step);
        return Aspects.from(on == null ? suggestion.submitted().occurredOn() : on);
    }

    private SuggestionChecks checks() {
        return new SuggestionChecks(context);
    }
}
