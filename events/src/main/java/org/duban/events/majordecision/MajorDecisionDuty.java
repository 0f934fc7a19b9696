package org.duban.events.majordecision;

import org.duban.events.DutyKind;

/** What is owed of a major matter. */
public enum MajorDecisionDuty implements DutyKind {
    /** An organ reports before it decides. */
    MAJOR_DECISION_REPORT
}
