package org.duban.command.interpellation;

import org.duban.command.rules.Term;

/** The deadline rules that only interpellations are counted by. */
enum InterpellationTerm implements Term {
    INTERPELLATION_REPLY
}
