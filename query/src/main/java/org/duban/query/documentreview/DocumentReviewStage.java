package org.duban.query.documentreview;

import org.duban.query.caseview.CaseStage;

/** How far the filing and review of a normative document has come. */
enum DocumentReviewStage implements CaseStage {
    FILING_AWAITED,
    DOCUMENT_FILED,
    FILING_ACCEPTED,
    DOCUMENT_REVIEWED,
    MAKER_CONSULTED,
    REVIEW_LETTER_SENT,
    MAKER_ANSWERED,
    DOCUMENT_CORRECTED,
    DOCUMENT_ANNULLED
}
