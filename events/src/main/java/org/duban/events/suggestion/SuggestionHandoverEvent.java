package org.duban.events.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.jspecify.annotations.Nullable;

/** How a suggestion comes to the unit that handles it. */
public sealed interface SuggestionHandoverEvent extends SuggestionEvent {

    /**
     * It was assigned to an organ; once it was returned, to another one under the term of before.
     *
     * @param replyBy by when it is to be replied to, counted from the first assignment
     * @param returnBy until when the organ may return it
     * @param conferBy by when the conference on handling is to be held; null if none follows
     * @param relieved units of the organ before that assist no more
     */
    record SuggestionAssigned(
            CaseId caseId,
            SupervisedOrgan organ,
            @CountedFrom(steps = SuggestionAssigned.class) Deadline replyBy,
            Deadline distributeBy,
            Deadline returnBy,

            @CountedFrom(value = "congress", of = SuggestionSubmitted.class) @Nullable
            Deadline conferBy,

            @Fixed List<UnitId> relieved,
            LocalDate occurredOn)
            implements SuggestionHandoverEvent {

        @Override
        public List<Owing> owing() {
            Responsible office = Responsible.office(organ);
            Stream<Owing> own = Stream.of(
                    new Owing.Meets(SuggestionDuty.SUGGESTION_ASSIGNMENT.only(), occurredOn),
                    new Owing.Meets(SuggestionDuty.SUGGESTION_RETURN_DECISION.only(), occurredOn),
                    new Owing.Ends(SuggestionDuty.SUGGESTION_CONSULTATION.only(), Owing.Cause.REASSIGNED),
                    new Owing.Opens(SuggestionDuty.SUGGESTION_DISTRIBUTION.only(), distributeBy, office),
                    new Owing.Opens(SuggestionDuty.SUGGESTION_REPLY.only(), replyBy, office));
            Stream<Owing> conference = Stream.ofNullable(conferBy)
                    .map(due -> new Owing.Opens(
                            SuggestionDuty.SUGGESTION_CONFERENCE.only(), due, Responsible.GENERAL_OFFICE));
            return Stream.of(own, conference, ended(relieved))
                    .flatMap(some -> some)
                    .toList();
        }
    }

    /** The offices of both sides held the conference on handling suggestions, this one among them. */
    record SuggestionConferenceHeld(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements SuggestionHandoverEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_CONFERENCE.only(), occurredOn));
        }
    }

    /**
     * The organ's office gave it to a lead unit, again if it was returned; units receive it on that day.
     *
     * @param assisting units that help the lead unit
     * @param returnBy until when a unit may return it
     * @param consultBy by when the lead unit is to talk with the deputies
     * @param assistBy by when assisting units are to tell the lead unit what they have to say
     * @param relieved units that assist no more
     */
    record SuggestionDistributed(
            CaseId caseId,
            @Fixed UnitId lead,
            @Fixed List<UnitId> assisting,
            Deadline returnBy,
            Deadline consultBy,
            Deadline assistBy,
            @Fixed List<UnitId> relieved,
            LocalDate occurredOn)
            implements SuggestionHandoverEvent {

        @Override
        public List<Owing> owing() {
            Responsible unit = Responsible.unit(lead);
            Stream<Owing> own = Stream.of(
                    new Owing.Meets(SuggestionDuty.SUGGESTION_DISTRIBUTION.only(), occurredOn),
                    new Owing.Meets(SuggestionDuty.SUGGESTION_RETURN_DECISION.only(), occurredOn),
                    new Owing.Passes(SuggestionDuty.SUGGESTION_REPLY.only(), unit),
                    new Owing.Opens(SuggestionDuty.SUGGESTION_CONSULTATION.only(), consultBy, unit));
            Stream<Owing> assistance = assisting.stream()
                    .map(one -> new Owing.Opens(
                            SuggestionDuty.SUGGESTION_ASSISTANCE.of(one), assistBy, Responsible.unit(one)));
            return Stream.of(own, ended(relieved), assistance)
                    .flatMap(some -> some)
                    .toList();
        }
    }

    /**
     * A unit, or the organ's office, says that it is not its business.
     *
     * @param decider who decides: the organ's office about its units, the committee about an organ
     */
    record SuggestionReturnRequested(
            CaseId caseId,
            @Fixed UnitId unit,
            @SeveralLines String reason,
            Responsible decider,
            Deadline decideBy,
            LocalDate occurredOn)
            implements SuggestionHandoverEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(SuggestionDuty.SUGGESTION_RETURN_DECISION.only(), decideBy, decider));
        }
    }

    /** It stays with whoever wanted to return it. */
    record SuggestionReturnRefused(
            CaseId caseId, @Fixed UnitId unit, @SeveralLines String reason, LocalDate occurredOn)
            implements SuggestionHandoverEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_RETURN_DECISION.only(), occurredOn));
        }
    }

    private static Stream<Owing> ended(List<UnitId> relieved) {
        return relieved.stream()
                .map(unit -> new Owing.Ends(SuggestionDuty.SUGGESTION_ASSISTANCE.of(unit), Owing.Cause.REASSIGNED));
    }
}
