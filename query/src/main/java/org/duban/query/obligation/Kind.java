package org.duban.query.obligation;

/** What is owed. */
public enum Kind {
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
    PUBLICATION
}
