package org.duban.ui.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a notice is of. */
public enum NoticeKind {
    /** A unit was given an item. */
    ITEM_ASSIGNED(Reason.ACT, Circle.DEBTOR),
    /** A unit was given an item that another one had returned. */
    ITEM_REASSIGNED(Reason.ACT, Circle.DEBTOR),
    /** A unit that assists with an item was given a day for its opinion. */
    ASSISTING_OPINION_ASKED(Reason.ACT, Circle.DEBTOR),
    /** An item that was struck off is open again. */
    ITEM_REOPENED(Reason.ACT, Circle.DEBTOR),
    /** The last day in time is near. */
    DUE_SOON(Reason.STATE, Circle.DEBTOR),
    /** The last day in time is over. */
    DEADLINE_MISSED(Reason.STATE, Circle.COMMITTEE_TOO),
    /** It was not missed after all. */
    DEADLINE_MISS_WITHDRAWN(Reason.ACT, Circle.COMMITTEE_TOO),
    /** A reminder was sent before the last day. */
    REMINDER_LETTER_ISSUED(Reason.ACT, Circle.COMMITTEE_TOO),
    /** A supervision letter set another limit. */
    SUPERVISION_LETTER_ISSUED(Reason.ACT, Circle.COMMITTEE_TOO),
    /** It was put before the Chairpersons' Meeting. */
    ESCALATED_TO_CHAIRPERSONS_MEETING(Reason.ACT, Circle.COMMITTEE_TOO),
    /** The Standing Committee chose what to do. */
    ESCALATION_MEASURE_CHOSEN(Reason.ACT, Circle.COMMITTEE_TOO),
    /** Somebody else reset the password of an account. */
    PASSWORD_RESET(Reason.ACT, Circle.BEARER);

    private static final String TYPE_PREFIX = "org.duban.";

    private final Reason reason;
    private final Circle circle;

    NoticeKind(Reason reason, Circle circle) {
        this.reason = reason;
        this.circle = circle;
    }

    private enum Reason {
        /** Somebody did something. */
        ACT,
        /** A duty came into a state, in which it is once for each deadline and stage. */
        STATE
    }

    private enum Circle {
        /** Whoever owes the duty. */
        DEBTOR,
        /** Beside the debtor the committee in charge. */
        COMMITTEE_TOO,
        /** Whoever bears the account that it is about, and nobody else. */
        BEARER
    }

    /** Whether it tells of a state, in which a duty is but once for each deadline and stage. */
    public boolean state() {
        return reason == Reason.STATE;
    }

    /** Whether the committee in charge is told beside whoever owes the duty. */
    public boolean committeeToo() {
        return circle == Circle.COMMITTEE_TOO;
    }

    /** Whether it is the affair of an account's bearer alone. */
    public boolean personal() {
        return circle == Circle.BEARER;
    }

    /** The type of the CloudEvents it is told by, as {@code org.duban.ItemAssigned}. */
    public String type() {
        return TYPE_PREFIX + event();
    }

    /** The event it tells of, as {@code ItemAssigned}. */
    public String event() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
