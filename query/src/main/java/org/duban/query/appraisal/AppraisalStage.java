package org.duban.query.appraisal;

import org.duban.query.caseview.CaseStage;

/** How far the appraisal of a duty report has come. */
enum AppraisalStage implements CaseStage {
    APPRAISEE_SELECTED,
    APPRAISAL_NOTIFIED,
    DUTY_REPORTED,
    DUTY_REPORT_HEARD,
    APPRAISAL_VOTED,
    APPRAISAL_DELIVERED,
    IMPROVEMENT_PLANNED,
    IMPROVEMENT_REPORTED
}
