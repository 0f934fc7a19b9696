package org.duban.events.consultation;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.OpinionId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;

/** What can happen to a consultation on the draft of a statute. No opinion holds personal data of a resident. */
public sealed interface ConsultationEvent extends Event {

    /** Which one. */
    ConsultationId consultationId();

    @Override
    default StreamId stream() {
        return consultationId().stream();
    }

    /**
     * A letter asks for opinions.
     *
     * @param draft title of the statute
     * @param sender whose letter it is
     * @param committee which organises the consultation
     * @param replyBy by when, as the letter says
     */
    record ConsultationAssigned(
            ConsultationId consultationId,
            String draft,
            String sender,
            String documentNo,
            UnitId committee,
            @SetByPeople("CONSULTATION_REPLY") Deadline replyBy,
            LocalDate occurredOn)
            implements ConsultationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    ConsultationDuty.CONSULTATION_REPLY.only(), replyBy, Responsible.committee(committee)));
        }
    }

    /** Contact points collect opinions from now on. */
    record CollectionOpened(
            ConsultationId consultationId, @AtLeastOne List<ContactPointId> asked, LocalDate occurredOn)
            implements ConsultationEvent {}

    /** Opinions came in. */
    record OpinionsCollected(
            ConsultationId consultationId,
            @Fixed @AtLeastOne List<CollectedOpinion> collected,
            LocalDate occurredOn) implements ConsultationEvent {}

    /** An opinion says what another one says. */
    record OpinionMerged(
            ConsultationId consultationId,
            @Fixed OpinionId opinionId,
            @Fixed OpinionId into,
            LocalDate occurredOn) implements ConsultationEvent {}

    /** An opinion is not reported. */
    record OpinionDiscarded(
            ConsultationId consultationId,
            @Fixed OpinionId opinionId,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements ConsultationEvent {}

    /**
     * Opinions were reported.
     *
     * @param late whether it is said that this came after the day that the letter sets
     */
    record OpinionsReported(
            ConsultationId consultationId,
            @Fixed @AtLeastOne List<OpinionId> reported,
            @Fixed boolean late,
            LocalDate occurredOn)
            implements ConsultationEvent {}

    /** What was reported was sent, and the letter is answered. */
    record ConsultationSubmitted(ConsultationId consultationId, String documentNo, LocalDate occurredOn)
            implements ConsultationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ConsultationDuty.CONSULTATION_REPLY.only(), occurredOn));
        }
    }

    /** The legislature told what became of the opinions. */
    record AdoptionFeedbackReceived(
            ConsultationId consultationId,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ConsultationEvent {}

    /** Opinions were adopted, as the legislature decided. */
    record OpinionsAdopted(
            ConsultationId consultationId,
            @Fixed @AtLeastOne List<AdoptedOpinion> adopted,
            LocalDate occurredOn) implements ConsultationEvent {}

    /** Those whose opinions they were are told what became of them. */
    record ContributorsTold(
            ConsultationId consultationId,
            @Fixed @AtLeastOne List<OpinionId> told,
            String channel,
            LocalDate occurredOn)
            implements ConsultationEvent {}

    /**
     * An opinion as it came in.
     *
     * @param opinionId its own, over all consultations
     * @param point which contact point it came from
     * @param article of the draft that it is about
     * @param text what it says, without personal data of a resident
     */
    record CollectedOpinion(
            OpinionId opinionId,
            ContactPointId point,
            String article,
            @SeveralLines String text) {}

    /** An opinion that was adopted. */
    record AdoptedOpinion(OpinionId opinionId, Adoption degree) {}

    /** How far an opinion was adopted. */
    enum Adoption {
        FULL,
        PARTIAL
    }
}
