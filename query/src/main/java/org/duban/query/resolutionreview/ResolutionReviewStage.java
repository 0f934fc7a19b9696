package org.duban.query.resolutionreview;

import org.duban.query.caseview.CaseStage;

/** How far the mid-term check of a resolution has come before its opinions are compiled. */
enum ResolutionReviewStage implements CaseStage {
    REVIEW_PLANNED,
    REVIEW_STARTED,
    EXECUTION_REPORTED
}
