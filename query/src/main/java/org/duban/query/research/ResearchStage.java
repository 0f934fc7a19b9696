package org.duban.query.research;

import org.duban.query.caseview.CaseStage;

/** How far thematic research has come. */
enum ResearchStage implements CaseStage {
    RESEARCHING,
    RESEARCH_REPORTED,
    RESEARCH_FORWARDED,
    RESEARCH_ANSWERED
}
