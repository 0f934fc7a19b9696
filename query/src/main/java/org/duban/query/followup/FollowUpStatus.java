package org.duban.query.followup;

import java.time.LocalDate;
import org.duban.events.duty.Light;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;

/** The tabs of the follow-up list. */
public enum FollowUpStatus {
    /** Open after the last day in time. */
    OVERDUE,
    /** Yellow. */
    DUE_SOON,
    /** Not yet met, overdue ones included. */
    OPEN,
    /** Met after the last day in time. */
    DONE_LATE,

    /** Not yet met and without a date. */
    NO_DATE,

    /** Items that were not yet given to anybody. */
    NO_OWNER,
    ALL;

    Condition condition(LightPolicy lights, LocalDate on) {
        return switch (this) {
            case OVERDUE -> overdue(on);
            case DUE_SOON -> lights.shows(Light.YELLOW, on);
            case OPEN -> Condition.is(DutyFields.OPEN, true);
            case DONE_LATE -> Condition.is(DutyFields.DONE_LATE, true);
            case NO_DATE -> undated();
            case NO_OWNER -> nobodys();
            case ALL -> Condition.always();
        };
    }

    static Condition overdue(LocalDate on) {
        return Condition.is(DutyFields.OPEN, true).and(Condition.before(DutyFields.DUE_ON, on.toString()));
    }

    private static Condition nobodys() {
        return Condition.is(DutyFields.UNASSIGNED, true);
    }

    private static Condition undated() {
        return Condition.is(DutyFields.OPEN, true).and(Condition.missing(DutyFields.DUE_ON));
    }
}
