package org.duban.query.finance;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.finance.AuditEvent.AuditRectificationHeard;
import org.duban.events.finance.AuditEvent.AuditRectificationSubmitted;
import org.duban.events.finance.AuditEvent.AuditReportHeard;
import org.duban.events.finance.BorrowingEvent.BorrowingApproved;
import org.duban.events.finance.BorrowingEvent.DebtIssued;
import org.duban.events.finance.BorrowingEvent.DebtUsed;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionAnswered;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionGiven;
import org.duban.events.finance.FinanceMatterEvent.AccountsNotified;
import org.duban.events.finance.FinanceMatterEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceMatterEvent.BudgetPapersPublished;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterApproved;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceMatterEvent.FinanceReportHeard;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a matter of finance; each step of it is taken once.
 *
 * @param opened which matter it is
 * @param draft null until the draft went to preliminary review
 * @param review null until the committee reviewed it
 * @param feedback null unless the committee sent feedback on the execution of the budget
 * @param answer null until that was answered
 * @param audit null unless a session heard the audit report
 * @param hearing null until a session heard the government's report
 * @param approval null until the Standing Committee approved
 * @param notified null until departments were notified of their accounts
 * @param publication null until what was approved was published
 * @param execution null until an adjusted budget was carried out
 * @param rectification null until what became of the audit's findings was reported
 * @param followed null until a session heard that
 * @param budgetOpinion null until the committee gave its preliminary opinion on a draft budget
 * @param budgetAnswer null until that was answered
 * @param adoption null until the congress approved the budget
 * @param borrowing null unless an approved adjustment allows debt
 * @param issues of that debt, oldest first
 * @param uses of what was borrowed, oldest first
 */
public record FinanceFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) FinanceMatterOpened opened,
        @ShownTo(ORGAN) @Nullable FinanceDraftSubmitted draft,
        @ShownTo(ORGAN) @Nullable FinanceDraftReviewed review,
        @ShownTo(ORGAN) @Nullable BudgetFeedbackSent feedback,
        @ShownTo(ORGAN) @Nullable BudgetFeedbackAnswered answer,
        @ShownTo({ORGAN, PUBLIC}) @Nullable AuditReportHeard audit,
        @ShownTo({ORGAN, PUBLIC}) @Nullable FinanceReportHeard hearing,
        @ShownTo({ORGAN, PUBLIC}) @Nullable FinanceMatterApproved approval,
        @ShownTo(ORGAN) @Nullable AccountsNotified notified,
        @ShownTo({ORGAN, PUBLIC}) @Nullable BudgetPapersPublished publication,
        @ShownTo({ORGAN, PUBLIC}) @Nullable BudgetAdjustmentExecuted execution,
        @ShownTo({ORGAN, PUBLIC}) @Nullable AuditRectificationSubmitted rectification,
        @ShownTo({ORGAN, PUBLIC}) @Nullable AuditRectificationHeard followed,
        @ShownTo(ORGAN) @Nullable BudgetOpinionGiven budgetOpinion,
        @ShownTo(ORGAN) @Nullable BudgetOpinionAnswered budgetAnswer,
        @ShownTo({ORGAN, PUBLIC}) @Nullable BudgetAdopted adoption,
        @ShownTo({ORGAN, PUBLIC}) @Nullable BorrowingApproved borrowing,
        @ShownTo({ORGAN, PUBLIC}) List<DebtIssued> issues,
        @ShownTo({ORGAN, PUBLIC}) List<DebtUsed> uses)
        implements StepFacts {}
