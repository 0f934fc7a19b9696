package org.duban.query.dismissal;

import org.duban.query.caseview.CaseStage;

/** How far a motion to remove somebody from office has come. */
enum DismissalStage implements CaseStage {
    DISMISSAL_MOVED,
    DISMISSAL_ANSWERED,
    DISMISSAL_VOTED,
    DISMISSAL_WITHDRAWN
}
