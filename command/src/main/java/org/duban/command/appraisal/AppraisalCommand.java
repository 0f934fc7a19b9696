package org.duban.command.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AppointmentId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.jspecify.annotations.Nullable;

/** What can be asked of an appraisal of a duty report. */
public sealed interface AppraisalCommand extends CaseCommand {

    /**
     * Opens the case of an official whom the Chairpersons' Meeting chose for the year's appraisal.
     *
     * @param post the post whose duties are reported on, as on the register
     * @param appointment the decision that appointed the official; null for heads and deputy heads
     * @param year the year of the appraisal
     */
    @Authorized(by = Role.DIRECTOR, basis = "CQ-App §34; DD")
    record SelectAppraisee(
            @GeneratedId CaseId caseId,
            String title,
            PersonId official,
            String post,
            @Nullable AppointmentId appointment,
            @AtLeastOne int year,
            MeetingId meeting,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements AppraisalCommand, OpensForCommittee {}

    /** Tells the official of the appraisal. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record GiveAppraisalNotice(
            CaseId caseId, String documentNo, @SeveralLines String contents, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Records how the committee asked around. */
    @Authorized(by = Role.COMMITTEE, basis = "CQ-App §34; DD")
    record RecordAppraisalResearch(
            CaseId caseId, String method, @SeveralLines String summary, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Hands the duty report in. */
    @Authorized(by = Role.OFFICE, basis = "CQ-App §34; DD")
    record SubmitDutyReport(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Records that a session heard the duty report. */
    @Authorized(by = Role.CLERK, basis = "CQ-App §34; Org §51")
    record HearDutyReport(CaseId caseId, Session session, LocalDate occurredOn) implements AppraisalCommand {}

    /** Records that the session deliberated on it. */
    @Authorized(by = Role.CLERK, basis = "CQ-App §34; Org §51")
    record DeliberateOnDutyReport(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Records the count of the secret ballot on how satisfied members are. */
    @Authorized(by = Role.CLERK, basis = "CQ-Rules §33; DD")
    record VoteOnAppraisal(CaseId caseId, Session session, VoteTally tally, LocalDate occurredOn)
            implements AppraisalCommand {}

    /**
     * Records that the opinion on the appraisal reached the official and the organ.
     *
     * @param appraisal what it says; how satisfied members were, not how competent somebody is
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record DeliverAppraisalOpinion(
            CaseId caseId, String documentNo, @SeveralLines String appraisal, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Says how what was found will be improved. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record SubmitImprovementPlan(
            CaseId caseId, String documentNo, @SeveralLines String measures, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Reports what was improved. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record ReportImprovement(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements AppraisalCommand {}

    /** Records that somebody else was told how the appraisal came out. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record SendAppraisalResult(CaseId caseId, String recipient, String documentNo, LocalDate occurredOn)
            implements AppraisalCommand {}
}
