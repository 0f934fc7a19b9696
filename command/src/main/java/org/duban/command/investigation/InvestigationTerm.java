package org.duban.command.investigation;

import org.duban.command.rules.Term;

/** The deadline rules that only investigations are counted by. */
enum InvestigationTerm implements Term {
    INVESTIGATION_MATERIAL
}
