package org.duban.query.followup;

/** The next rung of the ladder that may be taken about a follow-up; a person decides whether it is. */
public enum EscalationProposal {
    /** A reminder letter before the last day. */
    REMIND,
    /** A supervision letter that sets a new limit. */
    SUPERVISE,
    /** Putting the matter before the Chairpersons' Meeting. */
    PUT_BEFORE_CHAIRPERSONS,
    /** The Standing Committee's choice of a measure. */
    CHOOSE_MEASURE
}
