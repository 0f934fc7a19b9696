package org.duban.query.documentlist;

import org.duban.query.caseview.CaseStage;

/** How far the yearly lists of normative documents have come. */
enum DocumentListStage implements CaseStage {
    LISTS_ASKED,
    LIST_SUBMITTED,
    LIST_CHECKED,
    REVIEW_REPORT_HEARD
}
