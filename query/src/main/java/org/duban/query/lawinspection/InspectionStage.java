package org.duban.query.lawinspection;

import org.duban.query.caseview.CaseStage;

/** How far a law inspection has come before its deliberation, in the usual order of the steps. */
enum InspectionStage implements CaseStage {
    PLANNED,
    PLAN_ADOPTED,
    GROUP_FORMED,
    NOTIFIED,
    FIELDWORK,
    FIELDWORK_CLOSED,
    REPORT_SUBMITTED,
    ON_AGENDA,
    /** The report is kept as a work paper, without deliberation. */
    NO_DELIBERATION {
        @Override
        public boolean aside() {
            return true;
        }
    }
}
