package org.duban.events.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.jspecify.annotations.Nullable;

/** How the units handle a suggestion, up to their reply. */
public sealed interface SuggestionWorkEvent extends SuggestionEvent {

    /** The lead unit talked with the deputies. */
    record DeputiesConsulted(
            CaseId caseId,
            @AtLeastOne List<PersonId> deputies,
            String method,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_CONSULTATION.only(), occurredOn));
        }
    }

    /** An assisting unit told the lead unit what it has to say. */
    record SuggestionOpinionSent(
            CaseId caseId, @Fixed UnitId unit, @SeveralLines String opinion, LocalDate occurredOn)
            implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_ASSISTANCE.of(unit), occurredOn));
        }
    }

    /**
     * The lead unit asked for more time.
     *
     * @param proposedDueOn the last day asked for
     * @param decider the committee in charge
     */
    record SuggestionExtensionRequested(
            CaseId caseId,
            LocalDate proposedDueOn,
            @SeveralLines String reason,
            Responsible decider,
            Deadline decideBy,
            LocalDate occurredOn)
            implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(SuggestionDuty.SUGGESTION_EXTENSION_DECISION.only(), decideBy, decider));
        }
    }

    /**
     * There is more time, and the lead unit has to tell the deputies why.
     *
     * @param explainBy by when it is to tell them
     */
    record SuggestionExtensionGranted(
            CaseId caseId,
            @Fixed UnitId lead,
            @CountedFrom(steps = SuggestionAssigned.class) Deadline due,
            Deadline explainBy,
            LocalDate occurredOn)
            implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(SuggestionDuty.SUGGESTION_EXTENSION_DECISION.only(), occurredOn),
                    new Owing.Moves(SuggestionDuty.SUGGESTION_REPLY.only(), due),
                    new Owing.Opens(
                            SuggestionDuty.SUGGESTION_EXTENSION_NOTICE.only(), explainBy, Responsible.unit(lead)));
        }
    }

    /** The last day stays what it was. */
    record SuggestionExtensionRefused(
            CaseId caseId, @SeveralLines String reason, LocalDate occurredOn) implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_EXTENSION_DECISION.only(), occurredOn));
        }
    }

    /** The lead unit told the deputies why the reply takes longer. */
    record SuggestionExtensionExplained(
            CaseId caseId, @SeveralLines String explanation, LocalDate occurredOn) implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(SuggestionDuty.SUGGESTION_EXTENSION_NOTICE.only(), occurredOn));
        }
    }

    /**
     * The lead unit replied in writing, under the hand of its head, to everyone who signed.
     *
     * @param round 1 for the first reply, 2 for that after it was handled again
     * @param reply what was done, is planned, or why it cannot be done
     * @param promisedBy the day promised; null unless it is still to be done
     * @param signer the head of the unit
     * @param feedbackBy by when the deputies are to say what they think of it
     * @param publishBy by when it is to be made public, for which there is no number in law; null if it is not to be or is
     *     already
     */
    record SuggestionReplied(
            CaseId caseId,
            @Fixed UnitId lead,
            @Fixed int round,
            ReplyCategory category,
            @SeveralLines String reply,
            @SetByPeople("SUG_COMMITMENT") @Nullable Deadline promisedBy,
            PersonId signer,
            String documentNo,
            List<PersonId> recipients,
            Deadline feedbackBy,
            @Nullable Deadline publishBy,
            LocalDate occurredOn)
            implements SuggestionWorkEvent {

        @Override
        public List<Owing> owing() {
            Stream<Owing> own =
                    Stream.of(new Owing.Meets(SuggestionDuty.SUGGESTION_REPLY.only(), occurredOn), promise());
            Stream<Owing> feedback = recipients.stream()
                    .map(one -> new Owing.Opens(
                            SuggestionDuty.SUGGESTION_FEEDBACK.of(one), feedbackBy, Responsible.person(one)));
            Stream<Owing> publication = Stream.ofNullable(publishBy)
                    .map(due -> new Owing.Opens(HandlingDuty.PUBLICATION.only(), due, Responsible.GENERAL_OFFICE));
            return Stream.of(own, feedback, publication).flatMap(some -> some).toList();
        }

        /** What a reply promises takes the place of what the one before it promised. */
        private Owing promise() {
            DutyId id = SuggestionDuty.SUGGESTION_COMMITMENT.only();
            return promisedBy == null
                    ? new Owing.Ends(id, Owing.Cause.CANCELLED)
                    : new Owing.Opens(id, promisedBy, Responsible.unit(lead));
        }
    }

    /** What a reply comes to. */
    enum ReplyCategory {
        /** Solved or adopted, in whole or in part. */
        ADOPTED,
        /** Being solved, by the day promised. */
        IN_PROGRESS_COMMITTED,
        /** In a plan of work, by the day promised. */
        PLANNED,
        /** Cannot be solved now. */
        FOR_REFERENCE;

        /** Whether something is still to be done, by a day that the reply names. */
        public boolean promises() {
            return this == IN_PROGRESS_COMMITTED || this == PLANNED;
        }
    }
}
