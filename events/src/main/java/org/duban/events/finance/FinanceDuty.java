package org.duban.events.finance;

import org.duban.events.DutyKind;

/** What is owed in matters of finance. */
public enum FinanceDuty implements DutyKind {
    /** The government puts the accounts, or the execution of plan and budget, before the Standing Committee in the year's window. */
    YEARLY_FINANCE_REPORT,
    /** The Standing Committee hears what became of the audit's findings. */
    AUDIT_RECTIFICATION,
    /** The government publishes what was approved. */
    BUDGET_PUBLICATION,
    /** The finance department notifies departments of their approved accounts. */
    ACCOUNTS_NOTIFICATION,
    /** The finance department answers the feedback on the execution of the budget. */
    FINANCE_ANSWER
}
