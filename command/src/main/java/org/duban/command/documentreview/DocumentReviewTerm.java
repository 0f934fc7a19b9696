package org.duban.command.documentreview;

import org.duban.command.rules.Term;

/** The deadline rules that only the filing and review of normative documents is counted by. */
enum DocumentReviewTerm implements Term {
    REVIEW_FILE,
    REVIEW_INTAKE,
    REVIEW_SUPPLEMENT,
    REVIEW_OPINION,
    REVIEW_MAKER,
    REVIEW_CORRECTION,
    REVIEW_ANNOUNCE,
    REVIEW_COMPLY
}
