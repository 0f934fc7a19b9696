package org.duban.query.debt;

import org.duban.query.caseview.CaseStage;

/** How far a year's supervision of government debt has come before opinions on it are compiled. */
enum DebtStage implements CaseStage {
    DEBT_PLANNED,
    DEBT_DATA_GIVEN,
    DEBT_REPORTED
}
