package org.duban.query.cases;

import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks for cases. */
public record FindCases(CaseFilter filter, Moment moment, Page page) {}
