package org.duban.query.conflict;

/** What contradicts what. */
public enum ConflictKind {
    /** Somebody attended who may not act as a deputy then. */
    ATTENDED_SUSPENDED,
    /** Somebody attended as a deputy who is none then. */
    ATTENDED_NO_DEPUTY,
    /** Opinions came from a contact point that was closed by then. */
    OPINIONS_OF_CLOSED_POINT,
    /** An item was assigned to a unit that had ended by then. */
    ASSIGNED_TO_ENDED_UNIT,
    /** A case about somebody was opened for what one was opened for before. */
    OPENED_TWICE,
    /** Somebody took a post of one person that another has not left. */
    POST_HELD_TWICE,
    /** Somebody signed a suggestion who is no deputy then. */
    SIGNED_NO_DEPUTY,
    /** Somebody signed a suggestion who may not act as a deputy then. */
    SIGNED_SUSPENDED,
    /** Somebody acted by a post who does not hold it then. */
    ACTED_OUT_OF_OFFICE
}
