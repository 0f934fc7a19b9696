package org.duban.events.dutyscheme;

import org.duban.events.DutyKind;
import org.duban.events.dutyscheme.DutySchemeEvent.RecurrencePeriod;

/** What the Ten Ones demand, once in each period. */
public enum RecurringDuty implements DutyKind {
    ANNUAL_BRIEFING(RecurrencePeriod.YEAR),
    ANNUAL_PARTY_LECTURE(RecurrencePeriod.YEAR),
    ANNUAL_INTERVIEW(RecurrencePeriod.YEAR),
    WEEKLY_CONTACT(RecurrencePeriod.WEEK),
    QUARTERLY_GENERAL_VISIT(RecurrencePeriod.QUARTER),
    HALF_YEARLY_INSPECTION(RecurrencePeriod.HALF_YEAR),
    ANNUAL_FIELD_VISIT(RecurrencePeriod.YEAR),
    ANNUAL_REPORT(RecurrencePeriod.YEAR),
    QUARTERLY_DUTY_REPORT(RecurrencePeriod.QUARTER),
    ANNUAL_EVALUATION(RecurrencePeriod.YEAR);

    private final RecurrencePeriod period;

    RecurringDuty(RecurrencePeriod period) {
        this.period = period;
    }

    /** How often it falls due, as its name says. */
    public RecurrencePeriod period() {
        return period;
    }
}
