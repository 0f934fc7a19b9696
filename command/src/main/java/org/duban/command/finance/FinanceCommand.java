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
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.finance.AuditEvent.RectifiedFinding;
import org.duban.events.finance.FinanceEvent.FinanceKind;
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
            basis = "S24 §19; S24 §20; S24 §22; S24 §23; Org §11; SH-Bud §25")
    record OpenFinanceMatter(
            @GeneratedId CaseId caseId,
            String title,
            FinanceKind kind,
            @AtLeastOne int year,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements FinanceCommand, OpensForCommittee {

        @Override
        public String restsOn() {
            return switch (kind) {
                case FINAL_ACCOUNTS -> "S24 §19";
                case BUDGET_EXECUTION -> "S24 §20";
                case BUDGET_ADJUSTMENT -> "S24 §22";
                case BUDGET_DRAFT -> "Org §11; SH-Bud §25";
                case PLAN_EVALUATION -> "S24 §23";
            };
        }
    }

    /** Sends the draft to the finance committee for preliminary review. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §25; SH-Bud §35; SH-Bud §40; SH-Bud §46")
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
    @Authorized(by = Role.CLERK, basis = "S24 §27 ¶1")
    record HearAuditReport(
            CaseId caseId,
            Session session,
            String documentNo,
            @AtLeastOne List<Finding> findings,
            LocalDate occurredOn) implements FinanceCommand {}

    /** Records that a session heard the government's report. */
    @Authorized(by = Role.CLERK, basis = "S24 §19; S24 §20; S24 §23; Org §51")
    record HearFinanceReport(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that the Standing Committee approved the final accounts or the adjustment. */
    @Authorized(by = Role.CLERK, basis = "S24 §19; S24 §22; Org §51")
    record ApproveFinanceMatter(CaseId caseId, Session session, String documentNo, Ballot ballot, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that departments were notified of their approved accounts. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §49")
    record NotifyDepartmentsOfAccounts(
            CaseId caseId, @AtLeastOne int departments, LocalDate occurredOn) implements FinanceCommand {}

    /** Records that what was approved was published. */
    @Authorized(by = Role.OFFICE, basis = "Bud §14")
    record PublishBudgetPapers(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that the adjusted budget is carried out. */
    @Authorized(by = Role.OFFICE, basis = "S24 §22")
    record ExecuteBudgetAdjustment(
            CaseId caseId, @SeveralLines String summary, LocalDate occurredOn) implements FinanceCommand {}

    /** Reports what became of each finding of the audit. */
    @Authorized(by = Role.OFFICE, basis = "S24 §27 ¶2; SH-Bud §57")
    record SubmitAuditRectification(
            CaseId caseId, String documentNo, @AtLeastOne List<RectifiedFinding> findings, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that a session heard what became of the audit's findings. */
    @Authorized(by = Role.CLERK, basis = "S24 §27 ¶2; SH-Bud §57")
    record HearAuditRectification(
            CaseId caseId, Session session, @SeveralLines String opinion, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Gives the finance committee's preliminary opinion on the draft budget. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Bud §25 ¶2")
    record GiveBudgetOpinion(
            CaseId caseId, String documentNo, @SeveralLines String opinion, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Answers in writing what became of the preliminary opinion. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §25 ¶2")
    record AnswerBudgetOpinion(
            CaseId caseId, String documentNo, @SeveralLines String answer, LocalDate occurredOn)
            implements FinanceCommand {}

    /** Records that the congress approved the budget. */
    @Authorized(by = Role.CLERK, basis = "Org §11")
    record RecordBudgetAdoption(CaseId caseId, MeetingId congress, String documentNo, LocalDate occurredOn)
            implements FinanceCommand {}

    /**
     * Records how much debt the approved adjustment allows.
     *
     * @param amount in ten thousands of yuan
     */
    @Authorized(by = Role.CLERK, basis = "S24 §22; DD")
    record RecordApprovedBorrowing(
            CaseId caseId, @AtLeastOne int amount, LocalDate occurredOn) implements FinanceCommand {}

    /**
     * Records that debt was issued.
     *
     * @param bond what it is called
     * @param amount in ten thousands of yuan
     */
    @Authorized(by = Role.OFFICE, basis = "S24 §22; DD")
    record RecordDebtIssue(
            CaseId caseId, String bond, @AtLeastOne int amount, LocalDate occurredOn) implements FinanceCommand {}

    /**
     * Records that borrowed money was used.
     *
     * @param project what for
     * @param amount in ten thousands of yuan
     */
    @Authorized(by = Role.OFFICE, basis = "S24 §22; DD")
    record RecordDebtUse(
            CaseId caseId, String project, @AtLeastOne int amount, LocalDate occurredOn) implements FinanceCommand {}
}
