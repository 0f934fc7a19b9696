package org.duban.events.resolution;

import org.duban.events.DutyKind;

/** What is owed under a resolution that no case carries. */
public enum ResolutionDuty implements DutyKind {
    /** An organ reports what became of what the resolution asks of it. */
    RESOLUTION_TASK
}
