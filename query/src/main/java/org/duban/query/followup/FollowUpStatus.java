package org.duban.query.followup;

import java.time.LocalDate;
import org.duban.events.handling.Light;
import org.duban.query.obligation.Owner;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;

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

    /** Not yet met and not yet given to anybody. */
    NO_OWNER,
    ALL;

    Condition condition(LightPolicy lights, LocalDate on) {
        return switch (this) {
            case OVERDUE -> overdue(on);
            case DUE_SOON -> lights.shows(Light.YELLOW, on);
            case OPEN -> Condition.is(ObligationRow.OPEN, true);
            case DONE_LATE -> Condition.is(ObligationRow.DONE_LATE, true);
            case NO_DATE -> undated();
            case NO_OWNER -> nobodys();
            case ALL -> Condition.ALWAYS;
        };
    }

    static Condition overdue(LocalDate on) {
        return Condition.is(ObligationRow.OPEN, true).and(Condition.before(ObligationRow.DUE_ON, on.toString()));
    }

    private static Condition nobodys() {
        return Condition.is(ObligationRow.OPEN, true).and(Condition.is(ObligationRow.OWNER, Owner.NOBODY.name()));
    }

    private static Condition undated() {
        return Condition.is(ObligationRow.OPEN, true).and(Condition.missing(ObligationRow.DUE_ON));
    }
}
