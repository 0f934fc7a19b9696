package org.duban.command.majordecision;

import org.duban.command.rules.Term;

/** The deadline rules that only a major matter is counted by. */
enum MajorDecisionTerm implements Term {
    MAJOR_RAISE,
    MAJOR_REPORT,
    MAJOR_REPORT_ORDERED,
    MAJOR_OPINION_HANDLE
}
