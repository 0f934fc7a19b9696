package org.duban.query.cases;

import org.duban.events.CaseId;
import org.duban.query.timeline.Moment;

/** Asks for one case. */
public record FindCase(CaseId caseId, Moment moment) {}
