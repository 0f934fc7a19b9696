package org.duban.events.deputyvisit;

import org.duban.events.DutyKind;

/** What is owed when deputies visit. */
public enum DeputyVisitDuty implements DutyKind {
    /** An organ that got what deputies said says what it made of it. */
    VISIT_FEEDBACK
}
