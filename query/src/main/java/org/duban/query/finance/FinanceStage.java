package org.duban.query.finance;

import org.duban.query.caseview.CaseStage;

/** How far a matter of finance has come before its opinions are compiled. */
enum FinanceStage implements CaseStage {
    FINANCE_PLANNED,
    DRAFT_SUBMITTED,
    DRAFT_REVIEWED,
    BUDGET_ADOPTED
}
