package org.duban.command.resolutionreview;

import org.duban.command.rules.Term;

/** The deadline rules that only the mid-term check of a resolution is counted by. */
enum ResolutionReviewTerm implements Term {
    EXECUTION_REPORT,
    FINAL_EXECUTION_REPORT
}
