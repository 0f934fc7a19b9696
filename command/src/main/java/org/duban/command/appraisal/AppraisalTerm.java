package org.duban.command.appraisal;

import org.duban.command.rules.Term;

/** The deadline rules that only appraisals of duty reports are counted by. */
enum AppraisalTerm implements Term {
    APPRAISAL_REPORT,
    APPRAISAL_PLAN,
    APPRAISAL_IMPROVEMENT
}
