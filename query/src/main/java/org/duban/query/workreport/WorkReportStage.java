package org.duban.query.workreport;

import org.duban.query.caseview.CaseStage;

/** How far a special work report has come before its deliberation, in the usual order of the steps. */
enum WorkReportStage implements CaseStage {
    TOPIC_PLANNED,
    /** Put off; the case stands still. */
    TOPIC_POSTPONED {
        @Override
        public boolean aside() {
            return true;
        }
    },
    WORK_REPORT_PREPARING,
    WORK_REPORT_DRAFT_UNDER_COMMENT,
    WORK_REPORT_SUBMITTED,
    WORK_REPORT_DISTRIBUTED,
    WORK_REPORT_HEARD
}
