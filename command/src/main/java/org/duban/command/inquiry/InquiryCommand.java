package org.duban.command.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.inquiry.InquiryEvent.InquirySetting;
import org.duban.events.inquiry.InquiryEvent.Standing;
import org.jspecify.annotations.Nullable;

/** What can be asked of a special inquiry. */
public sealed interface InquiryCommand extends CaseCommand {

    /**
     * Opens the case of an inquiry that is on the yearly plan.
     *
     * @param organs those whose units answer, at least one
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §47; S24 §63")
    record PlanInquiry(
            @GeneratedId CaseId caseId,
            String title,
            String subject,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InquiryCommand, OpensForCommittee {}

    /** Records that the Chairpersons' Meeting adopted the scheme. */
    @Authorized(by = Role.DIRECTOR, basis = "ZJ-Rules §32 as MODEL; Org §54")
    record AdoptInquiryScheme(
            CaseId caseId,
            MeetingId meeting,
            @SeveralLines String focus,
            InquirySetting setting,
            boolean committeesAsk,
            boolean deputiesAsk,
            LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records how the subject was looked into beforehand. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §49")
    record ResearchInquiry(
            CaseId caseId, String method, @SeveralLines String findings, LocalDate occurredOn)
            implements InquiryCommand {}

    /** Puts the questions together. */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record PrepareQuestionOutline(
            CaseId caseId, @AtLeastOne @SeveralLines List<String> questions, LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records that members got the papers. */
    @Authorized(by = Role.CLERK, basis = "S24 §49")
    record SendInquiryPapers(CaseId caseId, @AtLeastOne List<String> inquiryPapers, LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records that a unit was told that its head has to come and answer. */
    @Authorized(by = Role.CLERK, basis = "S24 §47")
    record NotifyRespondingUnit(
            CaseId caseId, UnitId unit, PersonId head, String post, String documentNo, LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records a question that was asked. */
    @Authorized(by = Role.CLERK, basis = "S24 §47; S24 §48")
    record RecordQuestion(
            CaseId caseId,
            int number,
            PersonId asker,
            Standing standing,
            UnitId unit,
            @SeveralLines String question,
            LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records the answer to a question. */
    @Authorized(by = Role.CLERK, basis = "S24 §47")
    record RecordAnswer(
            CaseId caseId,
            int number,
            PersonId person,
            @Nullable String delegation,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InquiryCommand {}

    /** Records that a question will be answered in writing. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record DeferAnswer(
            CaseId caseId, int number, @SeveralLines String reason, LocalDate occurredOn) implements InquiryCommand {}

    /** Records that the inquiry was held, once all questions are on record. */
    @Authorized(by = Role.CLERK, basis = "S24 §47; Org §51")
    record HoldInquiry(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements InquiryCommand {}

    /** Answers in writing a question that was put off. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record SubmitWrittenAnswer(
            CaseId caseId,
            int number,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InquiryCommand, OfOrgan {}
}
