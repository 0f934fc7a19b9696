package org.duban.events.lawinspection;

import org.duban.events.DutyKind;

/** What a law inspection owes before its opinions are handled. */
public enum InspectionDuty implements DutyKind {
    /** An organ was asked to check itself. */
    SELF_CHECK,
    /** The committee reports on the inspection. */
    INSPECTION_REPORT
}
