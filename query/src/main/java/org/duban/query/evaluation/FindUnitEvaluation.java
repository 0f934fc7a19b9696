package org.duban.query.evaluation;

import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;

/** Asks how organs, units and committees did over a period. */
public record FindUnitEvaluation(ReportPeriod period, Moment moment) {}
