package org.duban.events.research;

import org.duban.events.DutyKind;

/** What is owed when research is done. */
public enum ResearchDuty implements DutyKind {
    /** An organ that got the report says what it made of it. */
    RESEARCH_FEEDBACK
}
