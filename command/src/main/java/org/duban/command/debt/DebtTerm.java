package org.duban.command.debt;

import org.duban.command.rules.Term;

/** The deadline rules that only the supervision of government debt is counted by. */
enum DebtTerm implements Term {
    DEBT_HALFYEAR
}
