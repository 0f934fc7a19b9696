package org.duban.command.research;

import org.duban.command.rules.Term;

/** The deadline rules that only thematic research is counted by. */
enum ResearchTerm implements Term {
    RESEARCH_FORWARD,
    RESEARCH_FEEDBACK
}
