package org.duban.command.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.handling.DueDates;
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
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.events.unit.UnitEvent.UnitKind;

/** What the content of the events of a suggestion has to be, and who may sign what. */
record SuggestionChecks(Context context) {

    void submitted(SuggestionSubmitted e) {
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
    }

    /** Whether these are all who signed, each once. */
    static boolean isEveryoneOnce(List<PersonId> people, Suggestion suggestion) {
        return people.size() == suggestion.signers().size()
                && Set.copyOf(people).equals(Set.copyOf(suggestion.signers()));
    }

    void mayRaiseAbove(PersonId id, LocalDate on) {
        CommandRefused.unless(
                People.known(context, id).isDeputy(Level.MUNICIPAL, on),
                SuggestionRule.RECEIVER_NOT_OF_CONGRESS_ABOVE,
                "person",
                id.value());
    }

    void replied(SuggestionReplied e, Suggestion suggestion) {
        CommandRefused.unless(isEveryoneOnce(e.recipients(), suggestion), SuggestionRule.REPLY_NOT_TO_EVERYONE);
        CommandRefused.unless(
                !e.category().promises() || e.promisedBy() != null, SuggestionRule.COMMITMENT_WITHOUT_DAY);
        CommandRefused.unless(e.category().promises() || e.promisedBy() == null, SuggestionRule.DAY_WITHOUT_COMMITMENT);
        if (e.promisedBy() != null) {
            DueDates.mustNotPrecede(e.promisedBy(), e.occurredOn());
        }
        mustHead(e.signer(), e.lead(), e.occurredOn());
    }

    /** A unit speaks under the hand of its head; an organ's own office under that of the organ's. */
    void mustHead(PersonId signer, UnitId lead, LocalDate on) {
        SupervisedOrgan organ = context.unit(lead).map(Unit::organ).orElse(null);
        boolean heads = People.known(context, signer).postsOn(on).stream()
                .anyMatch(held -> (held.post() == Post.HEAD_OF_DEPARTMENT && lead.equals(held.unit()))
                        || (held.post() == Post.HEAD_OF_ORGAN && held.organ() == organ));
        CommandRefused.unless(heads, SuggestionRule.REPLY_UNSIGNED, "person", signer.value(), "unit", lead.value());
    }

    static void mustHaveSigned(PersonId person, Suggestion suggestion) {
        CommandRefused.unless(
                suggestion.signers().contains(person), SuggestionRule.TALKED_WITH_OTHERS, "person", person.value());
    }

    void mustBeOver(SuggestionNotRated e, Suggestion suggestion) {
        Deadline term = suggestion.last(SuggestionReplied.class).orElseThrow().feedbackBy();
        LocalDate last = context.rules().changes().recounted(term).orElse(term).dueOn();
        CommandRefused.unless(
                last != null && e.occurredOn().isAfter(last),
                SuggestionRule.FEEDBACK_STILL_POSSIBLE,
                "last",
                String.valueOf(last));
    }
}
