package org.duban.ui.notices;

/** What became of a notice. */
public enum Outcome {
    /** It waits to be sent. */
    QUEUED,
    /** It arrived. */
    SENT,
    /** It arrived before, and now the case's history says so. */
    NOTED,
    /** It did not arrive and is tried again. */
    FAILED,
    /** It did not arrive and is not tried again. */
    GAVE_UP,
    /** There was reason for it too long ago, so nobody is told. */
    TOO_OLD,
    /** The recipient has no address. */
    NO_ADDRESS,
    /** The recipient may no longer read of it. */
    NOT_READABLE,
    /** The recipient said that it wants no more, now or before. */
    ENDED
}
