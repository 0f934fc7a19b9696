package org.duban.events.handling;

/** What is owed. */
public enum DutyKind {
    /** The organ was asked to check itself. */
    SELF_CHECK,
    /** The committee reports on the inspection. */
    INSPECTION_REPORT,
    /** The committee compiles the deliberation opinions. */
    OPINION_COMPILE,
    /** The general office delivers the opinion letter. */
    OPINION_DELIVER,
    /** The committee comments on the draft handling report. */
    REPORT_COMMENT,
    /** The organ reports how it handled the opinions. */
    HANDLING_REPORT,
    /** The lead unit rectifies an item. */
    RECTIFICATION_ITEM,
    /** The committee reviews a submitted result. */
    REVIEW,
    /** The general office publishes letter and report. */
    PUBLICATION,
    /** The report's draft goes to the committee before the session. */
    SESSION_DRAFT,
    /** The final report goes to the Standing Committee's office before the session. */
    SESSION_REPORT,
    /** Members get the report before the session. */
    SESSION_DISTRIBUTION,
    /** The session is announced to members. */
    SESSION_NOTICE
}
