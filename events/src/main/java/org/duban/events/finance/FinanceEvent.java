package org.duban.events.finance;

import org.duban.events.CaseEvent;

/** What can happen in a matter of finance before its opinions are handled. */
public sealed interface FinanceEvent extends CaseEvent
        permits FinanceMatterEvent, AuditEvent, BudgetDraftEvent, BorrowingEvent {

    /** Which matter of finance it is. */
    enum FinanceKind {
        /** The final accounts of a year, with the audit of them. */
        FINAL_ACCOUNTS,
        /** The execution of plan and budget in the first part of a year. */
        BUDGET_EXECUTION,
        /** A change of the budget in the course of a year. */
        BUDGET_ADJUSTMENT,
        /** The draft budget of the next year, which the congress decides on. */
        BUDGET_DRAFT,
        /** How far a five-year plan has come by the middle of its term. */
        PLAN_EVALUATION
    }
}
