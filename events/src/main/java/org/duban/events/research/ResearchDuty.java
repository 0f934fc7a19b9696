package org.duban.events.research;

import org.duban.events.DutyKind;

/** What is owed when research is done. */
public enum ResearchDuty implements DutyKind {
    /** The general office passes on what deputies said. */
    RESEARCH_FORWARD,
    /** An organ that got the report says what it made of it. */
    RESEARCH_FEEDBACK
}
