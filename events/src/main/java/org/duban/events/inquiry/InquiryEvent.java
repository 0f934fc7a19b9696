package org.duban.events.inquiry;

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
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** What can happen in a special inquiry before its opinions are handled. */
public sealed interface InquiryEvent extends CaseEvent {

    /**
     * The inquiry is on the yearly plan: the case is open.
     *
     * @param subject what is asked about
     * @param organs those whose units answer, at least one
     * @param arisesFrom the inspection, research or other case that it goes back to; null if to none
     */
    record InquiryPlanned(
            CaseId caseId,
            String title,
            String subject,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InquiryEvent, OpensCase {}

    /**
     * The Chairpersons' Meeting adopted the scheme.
     *
     * @param committeesAsk whether members of special committees may ask too
     * @param deputiesAsk whether deputies invited to it may ask too
     */
    record InquirySchemeAdopted(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String focus,
            @Fixed InquirySetting setting,
            @Fixed boolean committeesAsk,
            @Fixed boolean deputiesAsk,
            LocalDate occurredOn)
            implements InquiryEvent {}

    /** The subject was looked into beforehand. */
    record InquiryResearched(
            CaseId caseId, String method, @SeveralLines String findings, LocalDate occurredOn)
            implements InquiryEvent {}

    /** The committee put the questions together. */
    record QuestionOutlinePrepared(
            CaseId caseId, @AtLeastOne @SeveralLines List<String> questions, LocalDate occurredOn)
            implements InquiryEvent {}

    /** Members got the papers. */
    record InquiryPapersSent(CaseId caseId, @AtLeastOne List<String> inquiryPapers, LocalDate occurredOn)
            implements InquiryEvent {}

    /**
     * A unit was told that its head has to come and answer.
     *
     * @param head who has to
     */
    record RespondingUnitNotified(
            CaseId caseId, UnitId unit, PersonId head, String post, String documentNo, LocalDate occurredOn)
            implements InquiryEvent {}

    /**
     * Somebody asked a unit.
     *
     * @param number the questions of an inquiry count from 1
     */
    record QuestionAsked(
            CaseId caseId,
            @Fixed @AtLeastOne int number,
            @AsDeputy PersonId asker,
            @Fixed Standing standing,
            UnitId unit,
            @SeveralLines String question,
            LocalDate occurredOn)
            implements InquiryEvent {}

    /**
     * A question was answered on the spot.
     *
     * @param delegation why somebody other than the head answered, and by whose word; null if the head did
     */
    record QuestionAnswered(
            CaseId caseId,
            @Fixed @AtLeastOne int number,
            PersonId person,
            @Nullable String delegation,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InquiryEvent {}

    /** A question could not be answered on the spot; the organ is to answer in writing. */
    record AnswerDeferredToWriting(
            CaseId caseId,
            @Fixed @AtLeastOne int number,
            @Fixed SupervisedOrgan organ,
            @SeveralLines String reason,
            Deadline answerBy,
            LocalDate occurredOn)
            implements InquiryEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    InquiryDuty.WRITTEN_ANSWER.of(String.valueOf(number)), answerBy, Responsible.office(organ)));
        }
    }

    /** The organ answered a question in writing. */
    record WrittenAnswerSubmitted(
            CaseId caseId,
            @Fixed @AtLeastOne int number,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InquiryEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(InquiryDuty.WRITTEN_ANSWER.of(String.valueOf(number)), occurredOn));
        }
    }

    /**
     * The inquiry was held; members' opinions are to be compiled.
     *
     * @param compiler who compiles the opinions
     */
    record InquiryHeld(
            CaseId caseId,
            Session session,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements InquiryEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** Before whom questions are asked. */
    enum InquirySetting {
        PLENARY,
        JOINT_GROUP,
        GROUP
    }

    /** As what somebody asks. */
    enum Standing {
        MEMBER,
        COMMITTEE_MEMBER,
        INVITED_DEPUTY
    }
}
