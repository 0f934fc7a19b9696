package org.duban.command.finance;

import org.duban.command.rules.Term;

/** The deadline rules that only matters of finance are counted by. */
enum FinanceTerm implements Term {
    ACCOUNTS_SUBMIT,
    EXECUTION_MIDYEAR,
    ACCOUNTS_PRELIM,
    EXEC_PRELIM,
    ADJUST_PRELIM,
    BUDGET_PRELIM,
    BUDGET_OPINION,
    BUDGET_FEEDBACK,
    FINANCE_FEEDBACK,
    AUDIT_RECTIFY,
    BUDGET_PUBLISH,
    ACCOUNTS_REPLY
}
