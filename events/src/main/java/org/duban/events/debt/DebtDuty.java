package org.duban.events.debt;

import org.duban.events.DutyKind;

/** What is owed in the supervision of government debt. */
public enum DebtDuty implements DutyKind {
    /** The finance department reports in writing every half-year. */
    DEBT_HALF_YEAR_REPORT;

    @Override
    public boolean answers() {
        return this == DEBT_HALF_YEAR_REPORT;
    }
}
