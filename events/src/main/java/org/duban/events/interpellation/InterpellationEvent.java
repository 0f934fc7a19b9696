package org.duban.events.interpellation;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen to an interpellation. */
public sealed interface InterpellationEvent extends CaseEvent {

    /**
     * Members of the Standing Committee filed it during a session: the case is open.
     *
     * @param session the session that was sitting
     * @param organs the one it is directed at
     * @param signers the members who filed it
     * @param arisesFrom the case that it goes back to; null if to none
     */
    record InterpellationFiled(
            CaseId caseId,
            String title,
            MeetingId session,
            List<SupervisedOrgan> organs,
            @SeveralLines String question,
            @SeveralLines String content,
            @AsDeputy @Fixed List<PersonId> signers,
            @Nullable UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InterpellationEvent, OpensCase {}

    /**
     * One who had signed does so no more; with fewer than the law asks for it is withdrawn.
     *
     * @param organ the one that owes no answer any more, since too few stand by it now; null if enough do or none was owed
     */
    record SignatureWithdrawn(
            CaseId caseId,
            @Fixed PersonId signer,
            @Fixed @Nullable SupervisedOrgan organ,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements InterpellationEvent {

        @Override
        public List<Owing> owing() {
            return organ == null
                    ? List.of()
                    : List.of(new Owing.Ends(InterpellationDuty.INTERPELLATION_REPLY.of(organ), Owing.Cause.CANCELLED));
        }
    }

    /** The Chairpersons' Meeting found that it is not one as the law has it. */
    record InterpellationRejected(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements InterpellationEvent {}

    /** The Chairpersons' Meeting decided how the organ answers. */
    record AnswerOrdered(
            CaseId caseId,
            MeetingId meeting,
            @Fixed SupervisedOrgan organ,
            @Fixed AnswerMode mode,
            @SetByPeople("INTERPELLATION_REPLY") Deadline replyBy,
            LocalDate occurredOn)
            implements InterpellationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    InterpellationDuty.INTERPELLATION_REPLY.of(organ), replyBy, Responsible.office(organ)));
        }
    }

    /**
     * The organ answered.
     *
     * @param answeredBy who did, in person or by signing
     * @param inChargeAs by what a head other than the first is responsible for it; null if it was the first
     * @param session at which it was given, if it was to be given at one
     */
    record InterpellationAnswered(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            @Nullable MeetingId session,
            PersonId answeredBy,
            @Nullable String inChargeAs,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InterpellationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(InterpellationDuty.INTERPELLATION_REPLY.of(organ), occurredOn));
        }
    }

    /**
     * More than half of those who filed it were not satisfied, and the Chairpersons' Meeting had the organ answer again.
     *
     * @param dissatisfied how many of them
     */
    record ReanswerOrdered(
            CaseId caseId,
            MeetingId meeting,
            @Fixed SupervisedOrgan organ,
            @AtLeastOne int dissatisfied,
            @SetByPeople("INTERPELLATION_REPLY") Deadline replyBy,
            LocalDate occurredOn)
            implements InterpellationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    InterpellationDuty.INTERPELLATION_REPLY.of(organ), replyBy, Responsible.office(organ)));
        }
    }

    /** How an organ answers. */
    enum AnswerMode {
        /** By its head, before the session. */
        ORAL_IN_SESSION,
        /** By its head, before a committee. */
        ORAL_IN_COMMITTEE,
        /** In writing, signed by its head. */
        WRITTEN
    }
}
