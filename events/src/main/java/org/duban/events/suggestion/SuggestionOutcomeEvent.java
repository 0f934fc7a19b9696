package org.duban.events.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.RestsOnEarlier;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.WrittenDown;
import org.jspecify.annotations.Nullable;

/** What becomes of a suggestion once it was replied to, and how it is supervised. */
public sealed interface SuggestionOutcomeEvent extends SuggestionEvent {

    /**
     * A deputy who signed said what he or she thinks of the handling and of what came of it; the word of the latest day counts.
     *
     * @param round the reply it is about, from 1
     * @param attitude of the unit that handled it
     * @param result what came of it
     * @param reason why dissatisfied; null unless the deputy gave one
     * @param study who studies why, if dissatisfied; null if nobody has to, nor where a later word is on record already
     */
    record SuggestionRated(
            CaseId caseId,
            @AsDeputy PersonId signer,
            @Fixed int round,
            @WrittenDown SuggestionRating attitude,
            @WrittenDown SuggestionRating result,
            @WrittenDown @Nullable @SeveralLines String reason,
            @Fixed @Nullable DissatisfactionTask study,
            LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        /** Whether the deputy is dissatisfied with one or the other. */
        public boolean dissatisfied() {
            return attitude == SuggestionRating.DISSATISFIED || result == SuggestionRating.DISSATISFIED;
        }

        /** The same, with the task that follows from it; null for none. */
        public SuggestionRated studiedBy(@Nullable DissatisfactionTask task) {
            return new SuggestionRated(caseId, signer, round, attitude, result, reason, task, occurredOn);
        }

        @Override
        public List<Owing> owing() {
            Owing met = new Owing.Meets(SuggestionDuty.SUGGESTION_FEEDBACK.of(signer), occurredOn);
            return study == null
                    ? List.of(met)
                    : List.of(
                            met,
                            new Owing.Opens(
                                    SuggestionDuty.SUGGESTION_STUDY.only(), study.studyBy(), study.responsible()));
        }
    }

    /** Who has to study why a deputy is dissatisfied, and by when. */
    record DissatisfactionTask(Responsible responsible, Deadline studyBy) {}

    /** The time for feedback passed, and these deputies gave none; they are left out of what is rated. */
    record SuggestionNotRated(
            CaseId caseId, @Fixed int round, @AtLeastOne List<PersonId> signers, LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return signers.stream()
                    .<Owing>map(
                            one -> new Owing.Ends(SuggestionDuty.SUGGESTION_FEEDBACK.of(one), Owing.Cause.CANCELLED))
                    .toList();
        }
    }

    /**
     * The committee studied why deputies are dissatisfied.
     *
     * @param atMeeting whether it met with the deputies and the unit for that
     */
    record DissatisfactionStudied(
            CaseId caseId,
            @Fixed int round,
            boolean atMeeting,
            @SeveralLines String findings,
            LocalDate occurredOn) implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_STUDY.only(), occurredOn));
        }
    }

    /**
     * The unit has to handle it again and to reply once more.
     *
     * @param round the reply that is to come, from 2
     */
    @RestsOnEarlier
    record SuggestionReHandlingOrdered(
            CaseId caseId, @Fixed int round, @SeveralLines String demand, Deadline replyBy, LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Renews(SuggestionDuty.SUGGESTION_REPLY.only(), replyBy));
        }
    }

    /** The unit said how far it is with what its reply promises. */
    record CommitmentTracked(CaseId caseId, @SeveralLines String progress, LocalDate occurredOn)
            implements SuggestionOutcomeEvent {}

    /** The unit told the deputies in writing that it did what its reply promises. */
    record CommitmentFulfilled(
            CaseId caseId, String documentNo, @SeveralLines String fulfilment, LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_COMMITMENT.only(), occurredOn));
        }
    }

    /** What a reply promises goes on in the next year. */
    record CommitmentCarriedOver(
            CaseId caseId,
            @SeveralLines String reason,
            @SetByPeople("SUG_COMMITMENT") Deadline promisedBy,
            LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Renews(SuggestionDuty.SUGGESTION_COMMITMENT.only(), promisedBy));
        }
    }

    /**
     * Things changed so that the unit cannot do what its reply promises, and it said so in writing under the hand of its head.
     *
     * @param signer the head of the unit
     */
    record CommitmentUnfulfillable(
            CaseId caseId, String documentNo, @SeveralLines String reason, PersonId signer, LocalDate occurredOn)
            implements SuggestionOutcomeEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Ends(SuggestionDuty.SUGGESTION_COMMITMENT.only(), Owing.Cause.CANCELLED));
        }
    }

    /** The Chairpersons' Meeting chose it for key supervision. */
    record KeySuggestionSelected(
            CaseId caseId,
            MeetingId meeting,
            @AsDeputy PersonId leader,
            @SeveralLines String demand,
            LocalDate occurredOn)
            implements SuggestionOutcomeEvent {}

    /** It was looked at on the spot how it is handled. */
    record SuggestionSupervisedOnSite(
            CaseId caseId,
            String place,
            @AsDeputy @AtLeastOne List<PersonId> participants,
            @SeveralLines String findings,
            LocalDate occurredOn)
            implements SuggestionOutcomeEvent {}

    /** What a deputy thinks; that he or she has not answered is none of these. */
    enum SuggestionRating {
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED,
        /** Knows of it and says neither. */
        NO_OPINION,
        ABSTAIN
    }
}
