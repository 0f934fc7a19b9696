package org.duban.events.deputyvisit;

import org.duban.events.DutyKind;

/** What is owed when deputies visit. */
public enum DeputyVisitDuty implements DutyKind {
    /** Whoever keeps the office passes on what deputies said. */
    VISIT_FORWARD,
    /** A deputy who asked to meet somebody in charge does. */
    OFFICIAL_MEETING,
    /** An organ that got what deputies said says what it made of it. */
    VISIT_FEEDBACK
}
