package org.duban.query.finance;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import org.duban.events.finance.FinanceEvent.AccountsNotified;
import org.duban.events.finance.FinanceEvent.AuditRectificationHeard;
import org.duban.events.finance.FinanceEvent.AuditRectificationSubmitted;
import org.duban.events.finance.FinanceEvent.AuditReportHeard;
import org.duban.events.finance.FinanceEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceEvent.BudgetPapersPublished;
import org.duban.events.finance.FinanceEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceEvent.FinanceMatterApproved;
import org.duban.events.finance.FinanceEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceEvent.FinanceReportHeard;
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
        @ShownTo({ORGAN, PUBLIC}) @Nullable AuditRectificationHeard followed)
        implements StepFacts {}
