package org.duban.events.appraisal;

import org.duban.events.DutyKind;

/** What is owed when somebody's duty report is appraised. */
public enum AppraisalDuty implements DutyKind {
    /** The organ has the official report again after a vote that was dissatisfied. */
    APPRAISAL_REDO,
    /** The organ says how what was found will be improved. */
    APPRAISAL_PLAN,
    /** The organ reports what was improved. */
    APPRAISAL_IMPROVEMENT
}
