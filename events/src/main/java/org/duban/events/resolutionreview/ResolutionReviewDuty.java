package org.duban.events.resolutionreview;

import org.duban.events.DutyKind;

/** What is owed when a resolution is checked half-way. */
public enum ResolutionReviewDuty implements DutyKind {
    /** An organ reports how far the resolution is carried out. */
    EXECUTION_REPORT,
    /** An organ reports at the end of the resolution's term. */
    FINAL_EXECUTION_REPORT;

    @Override
    public boolean answers() {
        return this == EXECUTION_REPORT || this == FINAL_EXECUTION_REPORT;
    }
}
