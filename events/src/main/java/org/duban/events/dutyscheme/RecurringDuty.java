package org.duban.events.dutyscheme;

import org.duban.events.DutyKind;

/** What the Ten Ones demand, once in each period. */
public enum RecurringDuty implements DutyKind {
    ANNUAL_BRIEFING,
    ANNUAL_PARTY_LECTURE,
    ANNUAL_INTERVIEW,
    WEEKLY_CONTACT,
    QUARTERLY_GENERAL_VISIT,
    HALF_YEARLY_INSPECTION,
    ANNUAL_FIELD_VISIT,
    ANNUAL_REPORT,
    QUARTERLY_DUTY_REPORT,
    ANNUAL_EVALUATION
}
