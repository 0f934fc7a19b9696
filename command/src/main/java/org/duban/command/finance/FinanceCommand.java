package org.duban.command.finance;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.Finding;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceEvent.RectifiedFinding;
import org.duban.events.handling.DeliberationEvent.Ballot;

/** What can be asked of a matter of finance. */
public sealed interface FinanceCommand extends CaseCommand {

    /**
     * Opens the case of a matter that is on the yearly plan.
     *
     * @param year the budget year
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §19; S24 §20; S24 §22")
    record OpenFinanceMatter(
            @GeneratedId CaseId caseId,
            String title,
            FinanceKind kind,
            @AtLeastOne int year,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements FinanceCommand, OpensForCommittee {}

    /** Sends the draft to the finance committee for preliminary review. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §35; SH-Bud §40; SH-Bud §46")
    record SubmitFinanceDraft(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Reviews the draft before the session. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Bud §35; SH-Bud §40; SH-Bud §46")
    record ReviewFinanceDraft(CaseId caseId, @SeveralLines String opinion, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Tells the finance department what the committee thinks of the execution of the budget. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Bud §37")
    record SendBudgetFeedback(CaseId caseId, @SeveralLines String feedback, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Answers the feedback on the execution of the budget. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §37")
    record AnswerBudgetFeedback(
            CaseId caseId, String documentNo, @SeveralLines String answer, LocalDate occurredOn)
            implements FinanceCommand {}

    /**
     * Records that a session heard the audit report.
     *
     * @param findings what the audit found, each an item to be rectified
     */
    @Authorized(by = Role.CLERK, basis = "S24 §27")
    record HearAuditReport(
            CaseId caseId, Session session, String documentNo, List<Finding> findings, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that a session heard the government's report. */
    @Authorized(by = Role.CLERK, basis = "S24 §19; S24 §20; Org §51")
    record HearFinanceReport(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that the Standing Committee approved the final accounts or the adjustment. */
    @Authorized(by = Role.CLERK, basis = "S24 §19; S24 §22; Org §51")
    record ApproveFinanceMatter(
            CaseId caseId, Session session, String documentNo, Ballot ballot, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that departments were notified of their approved accounts. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §49")
    record NotifyDepartmentsOfAccounts(CaseId caseId, @AtLeastOne int departments, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that what was approved was published. */
    @Authorized(by = Role.OFFICE, basis = "Bud §14")
    record PublishBudgetPapers(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that the adjusted budget is carried out. */
    @Authorized(by = Role.OFFICE, basis = "S24 §22")
    record ExecuteBudgetAdjustment(CaseId caseId, @SeveralLines String summary, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Reports what became of each finding of the audit. */
    @Authorized(by = Role.OFFICE, basis = "S24 §27; SH-Bud §57")
    record SubmitAuditRectification(
            CaseId caseId, String documentNo, List<RectifiedFinding> findings, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that a session heard what became of the audit's findings. */
    @Authorized(by = Role.CLERK, basis = "S24 §27; SH-Bud §57")
    record HearAuditRectification(CaseId caseId, Session session, @SeveralLines String opinion, LocalDate occurredOn)
            implements FinanceCommand {}
}
