package org.duban.command.deputyvisit;

import org.duban.command.rules.Term;

/** The deadline rules that only deputies' inspection visits are counted by. */
enum DeputyVisitTerm implements Term {
    VISIT_FORWARD,
    OFFICIAL_MEETING,
    VISIT_FEEDBACK
}
