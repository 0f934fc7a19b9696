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
    DUE_SOON(Reason.FORESEEN, Circle.DEBTOR),
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
    /** An organ got the opinion letter. */
    OPINION_LETTER_DELIVERED(Reason.ACT, Circle.PROGRAMS),
    /** A unit submitted a result for review. */
    ITEM_RESULT_SUBMITTED(Reason.ACT, Circle.PROGRAMS),
    /** The result was found good. */
    ITEM_ACCEPTED(Reason.ACT, Circle.PROGRAMS),
    /** The result was found wanting and returned. */
    ITEM_REJECTED(Reason.ACT, Circle.PROGRAMS),
    /** A unit returned an item that is not its own. */
    ITEM_RETURNED(Reason.ACT, Circle.PROGRAMS),
    /** There is more time for an item. */
    ITEM_EXTENSION_GRANTED(Reason.ACT, Circle.PROGRAMS),
    /** An item was struck off. */
    ITEM_CLOSED(Reason.ACT, Circle.PROGRAMS),
    /** Nothing is left to do in a case. */
    CASE_CLOSED(Reason.ACT, Circle.PROGRAMS),
    /** Somebody else reset the password of an account. */
    PASSWORD_RESET(Reason.ACT, Circle.BEARER),
    /** A webhook was set to read with the rights of an account. */
    WEBHOOK_SET(Reason.OUTSIDE, Circle.BEARER),
    /** The receiver of a webhook that an account set wants no more. */
    WEBHOOK_ENDED(Reason.OUTSIDE, Circle.BEARER);

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
        STATE,
        /** A duty is about to come into one, of which no event tells. */
        FORESEEN,
        /** Something that is not in the ledger. */
        OUTSIDE
    }

    private enum Circle {
        /** Whoever owes the duty. */
        DEBTOR,
        /** Beside the debtor the committee in charge. */
        COMMITTEE_TOO,
        /** Other programs and no people, who see it in their lists. */
        PROGRAMS,
        /** Whoever bears the account that it is about, and nobody else. */
        BEARER
    }

    /** Whether it tells of a state, in which a duty is but once for each deadline and stage. */
    public boolean state() {
        return reason == Reason.STATE || reason == Reason.FORESEEN;
    }

    /** Whether an event in the ledger tells of it. */
    public boolean recorded() {
        return reason == Reason.ACT || reason == Reason.STATE;
    }

    /** Whether people get no mail of it. */
    public boolean programsOnly() {
        return circle == Circle.PROGRAMS;
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
