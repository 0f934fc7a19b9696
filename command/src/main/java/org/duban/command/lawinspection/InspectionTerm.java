package org.duban.command.lawinspection;

import org.duban.command.rules.Term;

/** The deadline rules that only the inspection of law enforcement is counted by. */
public enum InspectionTerm implements Term {
    LEI_REPORT,
    SELF_CHECK,
    LEI_DEPUTY_NOTICE,
    LEI_PUBLISH
}
