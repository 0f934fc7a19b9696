package org.duban.command.resolution;

import org.duban.command.rules.Term;

/** The deadline rules that only resolutions outside of cases are counted by. */
enum ResolutionRegisterTerm implements Term {
    RESOLUTION_TASK
}
