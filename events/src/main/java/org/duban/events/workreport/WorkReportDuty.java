package org.duban.events.workreport;

import org.duban.events.DutyKind;

/** What a special work report owes, beyond what must be done before any session. */
public enum WorkReportDuty implements DutyKind {
    /** The general office sends an organ the views it collected. */
    COLLECTED_VIEWS,
    /** The committee comments on an organ's draft. */
    DRAFT_COMMENT
}
