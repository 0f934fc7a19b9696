package org.duban.command.dutybearer;

import org.duban.command.rules.Term;

/** The deadline rules that only recurring duties are counted by. */
enum PeriodTerm implements Term {
    SCHEME_PERIOD
}
