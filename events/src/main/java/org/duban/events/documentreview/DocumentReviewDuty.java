package org.duban.events.documentreview;

import org.duban.events.DutyKind;

/** What is owed when a normative document is filed and reviewed. */
public enum DocumentReviewDuty implements DutyKind {
    /** The maker files the document. */
    DOCUMENT_FILING,
    /** The committee looks whether the papers are complete. */
    FILING_CHECK,
    /** The maker adds what was missing. */
    FILING_SUPPLEMENT,
    /** The committee says what it thinks of the document. */
    DOCUMENT_OPINION,
    /** The maker puts the document right, as it promised. */
    DOCUMENT_CORRECTION,
    /** The maker answers the letter. */
    MAKER_ANSWER,
    /** The general office makes known that a document was annulled. */
    ANNULMENT_ANNOUNCEMENT,
    /** The maker tells how it sees to it that an annulled document is not applied any more. */
    ANNULMENT_REPORT
}
