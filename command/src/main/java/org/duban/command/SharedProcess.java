package org.duban.command;

/** The processes that forms of supervision share; each form chooses those it takes part in. */
public enum SharedProcess {
    /** Reports are set down for sessions, with terms counted back from them. */
    SESSIONS,
    /** Heads attend, resolutions are adopted. */
    DELIBERATION,
    /** Opinions are compiled, approved and delivered as a letter. */
    OPINIONS,
    /** Organs report how they handled the opinions. */
    HANDLING_REPORT,
    /** Problems are rectified, item by item. */
    ITEMS,
    /** Members vote on the handling report. */
    SATISFACTION_VOTE,
    /** Papers of the case go to the deputies, and are made public. */
    TELLING,
    /** The case is closed. */
    CLOSING
}
