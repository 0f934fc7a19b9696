package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.handling.DueDates;
import org.duban.command.handling.Teams;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.Deadline;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
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
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of each event of a suggestion, whether a command or a correction gives it its content.
 *
 * @param before how far the suggestion has come; null for the event that opens the case
 */
record SuggestionAspects(@Nullable Suggestion before, Context context) {

    Aspects of(SuggestionEvent event) {
        if (event instanceof SuggestionSubmitted e) {
            return Aspects.from(LocalDate.MIN).checking(() -> submitted(e));
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
                since(suggestion, SuggestionRegistered.class).checking(() -> e.receivers().forEach(one -> mayRaiseAbove(
                        one, e.occurredOn())));
            case SuggestionWithdrawn e ->
                Aspects.from(suggestion.basis().lastOn())
                        .checking(() -> CommandRefused.unless(
                                Set.copyOf(e.agreed()).equals(Set.copyOf(suggestion.signers())),
                                SuggestionRule.WITHDRAWN_BY_SOME));
        };
    }

    private void submitted(SuggestionSubmitted e) {
        CommandRefused.unless(Set.copyOf(e.signers()).size() == e.signers().size(), SuggestionRule.SIGNER_TWICE);
        e.signers().forEach(one -> mayAct(one, e.occurredOn()));
        Units.mustBe(context, e.committee(), UnitKind.COMMITTEE);
        CommandRefused.unless(e.motion() == null || e.congress() != null, SuggestionRule.MOTION_BETWEEN_SESSIONS);
        if (e.congress() != null) {
            Meetings.during(context, e.congress(), MeetingKind.CONGRESS, e.occurredOn());
        }
    }

    private void mayAct(PersonId id, LocalDate on) {
        Person person = People.known(context, id);
        CommandRefused.unless(
                person.isDeputy(Level.DISTRICT, on), SuggestionRule.SIGNER_NOT_A_DEPUTY, "person", id.value());
        CommandRefused.unless(!person.isSuspended(on), CommonRule.DEPUTY_SUSPENDED, "person", id.value());
    }

    private void mayRaiseAbove(PersonId id, LocalDate on) {
        CommandRefused.unless(
                People.known(context, id).isDeputy(Level.MUNICIPAL, on),
                SuggestionRule.RECEIVER_NOT_OF_CONGRESS_ABOVE,
                "person",
                id.value());
    }

    private Aspects handover(SuggestionHandoverEvent event, Suggestion suggestion) {
        return switch (event) {
            case SuggestionAssigned e ->
                suggestion.organ() == null
                        ? since(suggestion, SuggestionRegistered.class)
                        : since(suggestion, SuggestionReturnRequested.class);
            case SuggestionConferenceHeld e -> since(suggestion, SuggestionAssigned.class);
            case SuggestionDistributed e ->
                since(suggestion, suggestion.returning().isEmpty()
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
            case DeputiesConsulted e -> own.checking(() -> e.deputies().forEach(one -> mustHaveSigned(one, suggestion)));
            case SuggestionOpinionSent e -> own;
            case SuggestionExtensionRequested e -> own;
            case SuggestionExtensionGranted e -> since(suggestion, SuggestionExtensionRequested.class);
            case SuggestionExtensionRefused e -> since(suggestion, SuggestionExtensionRequested.class);
            case SuggestionExtensionExplained e -> since(suggestion, SuggestionExtensionGranted.class);
            case SuggestionReplied e ->
                (suggestion.round() == 0 ? own : since(suggestion, SuggestionReHandlingOrdered.class))
                        .checking(() -> replied(e, suggestion));
        };
    }

    private void replied(SuggestionReplied e, Suggestion suggestion) {
        CommandRefused.unless(
                Set.copyOf(e.recipients()).equals(Set.copyOf(suggestion.signers())),
                SuggestionRule.REPLY_NOT_TO_EVERYONE);
        CommandRefused.unless(
                !e.category().promises() || e.promisedBy() != null, SuggestionRule.COMMITMENT_WITHOUT_DAY);
        CommandRefused.unless(
                e.category().promises() || e.promisedBy() == null, SuggestionRule.DAY_WITHOUT_COMMITMENT);
        if (e.promisedBy() != null) {
            DueDates.mustNotPrecede(e.promisedBy(), e.occurredOn());
        }
        mustHead(e.signer(), e.lead(), e.occurredOn());
    }

    /** A unit speaks under the hand of its head; an organ's own office under that of the organ's. */
    private void mustHead(PersonId signer, UnitId lead, LocalDate on) {
        SupervisedOrgan organ = context.unit(lead).map(Unit::organ).orElse(null);
        boolean heads = People.known(context, signer).postsOn(on).stream()
                .anyMatch(held -> (held.post() == Post.HEAD_OF_DEPARTMENT && lead.equals(held.unit()))
                        || (held.post() == Post.HEAD_OF_ORGAN && held.organ() == organ));
        CommandRefused.unless(heads, SuggestionRule.REPLY_UNSIGNED, "person", signer.value(), "unit", lead.value());
    }

    private static void mustHaveSigned(PersonId person, Suggestion suggestion) {
        CommandRefused.unless(
                suggestion.signers().contains(person), SuggestionRule.TALKED_WITH_OTHERS, "person", person.value());
    }

    private Aspects outcome(SuggestionOutcomeEvent event, Suggestion suggestion) {
        Aspects replied = since(suggestion, SuggestionReplied.class);
        return switch (event) {
            case SuggestionRated e ->
                replied.checking(() -> CommandRefused.unless(
                        !e.dissatisfied() || (e.reason() != null && !e.reason().isBlank()),
                        SuggestionRule.DISSATISFIED_WITHOUT_REASON));
            case SuggestionNotRated e -> replied.checking(() -> mustBeOver(e, suggestion));
            case DissatisfactionStudied e ->
                since(suggestion, SuggestionRated.class)
                        .checking(() -> CommandRefused.unless(
                                e.round() == 1 || e.atMeeting(), SuggestionRule.STUDIED_WITHOUT_MEETING));
            case SuggestionReHandlingOrdered e -> since(suggestion, DissatisfactionStudied.class);
            case CommitmentTracked e -> replied;
            case CommitmentFulfilled e -> replied;
            case CommitmentCarriedOver e ->
                replied.checking(() -> DueDates.mustNotPrecede(e.promisedBy(), e.occurredOn()));
            case CommitmentUnfulfillable e ->
                replied.checking(() -> mustHead(e.signer(), suggestion.lead().orElseThrow(), e.occurredOn()));
            case KeySuggestionSelected e ->
                since(suggestion, SuggestionRegistered.class)
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case SuggestionSupervisedOnSite e -> since(suggestion, SuggestionAssigned.class);
        };
    }

    private void mustBeOver(SuggestionNotRated e, Suggestion suggestion) {
        Deadline term = suggestion.last(SuggestionReplied.class).orElseThrow().feedbackBy();
        LocalDate last = context.rules().changes().recounted(term).orElse(term).dueOn();
        CommandRefused.unless(
                last != null && e.occurredOn().isAfter(last),
                SuggestionRule.FEEDBACK_STILL_POSSIBLE,
                "last",
                String.valueOf(last));
    }

    /** Of an event that builds on the latest one of that type. */
    private static Aspects since(Suggestion suggestion, Class<? extends SuggestionEvent> step) {
        LocalDate on = suggestion.on(step);
        return Aspects.from(on == null ? suggestion.submitted().occurredOn() : on);
    }
}
