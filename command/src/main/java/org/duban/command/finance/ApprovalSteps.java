package org.duban.command.finance;

import static org.duban.command.finance.FinanceKinds.is;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.finance.FinanceCommand.ApproveFinanceMatter;
import org.duban.command.finance.FinanceCommand.ExecuteBudgetAdjustment;
import org.duban.command.finance.FinanceCommand.NotifyDepartmentsOfAccounts;
import org.duban.command.finance.FinanceCommand.PublishBudgetPapers;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.finance.AuditEvent.AuditReportHeard;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.AccountsNotified;
import org.duban.events.finance.FinanceMatterEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceMatterEvent.BudgetPapersPublished;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterApproved;
import org.duban.events.finance.FinanceMatterEvent.FinanceReportHeard;

/** What the Standing Committee or the congress approves, and what follows: notification, publication, execution. */
final class ApprovalSteps {

    private ApprovalSteps() {}

    static List<Step<? extends FinanceCommand, ? extends FinanceEvent>> all() {
        return List.of(
                FinanceKinds.of(
                                ApproveFinanceMatter.class,
                                FinanceMatterApproved.class,
                                FinanceKind.FINAL_ACCOUNTS,
                                FinanceKind.BUDGET_ADJUSTMENT)
                        .once()
                        .after(FinanceReportHeard.class)
                        .with("publishBy", (c, so) -> so.counted(FinanceTerm.BUDGET_PUBLISH, c.occurredOn()))
                        .with(
                                "notifyBy",
                                (c, so) -> is(so, FinanceKind.FINAL_ACCOUNTS)
                                        ? so.counted(FinanceTerm.ACCOUNTS_REPLY, c.occurredOn())
                                        : null)
                        .checking(ApprovalSteps::approved),
                FinanceKinds.of(NotifyDepartmentsOfAccounts.class, AccountsNotified.class, FinanceKind.FINAL_ACCOUNTS)
                        .once()
                        .after(FinanceMatterApproved.class),
                FinanceKinds.of(
                                PublishBudgetPapers.class,
                                BudgetPapersPublished.class,
                                FinanceKind.FINAL_ACCOUNTS,
                                FinanceKind.BUDGET_ADJUSTMENT,
                                FinanceKind.BUDGET_DRAFT)
                        .once()
                        .afterWhichever(log -> FinanceKinds.of(log) == FinanceKind.BUDGET_DRAFT
                                ? BudgetAdopted.class
                                : FinanceMatterApproved.class)
                        .when(so -> CommandRefused.unless(
                                so.basis().secrecy() != Secrecy.SECRET, CommonRule.SECRET_NOT_PUBLISHED)),
                FinanceKinds.of(
                                ExecuteBudgetAdjustment.class,
                                BudgetAdjustmentExecuted.class,
                                FinanceKind.BUDGET_ADJUSTMENT)
                        .once()
                        .first(BorrowingSteps::mustBeApproved)
                        .after(FinanceMatterApproved.class));
    }

    /** Accounts are approved in the session that heard them and the audit report, by more than half of all members. */
    private static void approved(FinanceMatterApproved e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        Session heard = soFar.log().taken(FinanceReportHeard.class).session();
        CommandRefused.unless(heard.meeting().equals(e.session().meeting()), FinanceRule.APPROVED_IN_OTHER_SESSION);
        boolean audited = soFar.log()
                .last(AuditReportHeard.class)
                .filter(audit -> audit.session().meeting().equals(e.session().meeting()))
                .isPresent();
        CommandRefused.unless(
                audited || !is(soFar, FinanceKind.FINAL_ACCOUNTS), FinanceRule.AUDIT_NOT_HEARD_WITH_ACCOUNTS);
        BallotRules.adopted(e.ballot(), e.session());
    }
}
