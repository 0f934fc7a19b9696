package org.duban.query.figure;

import org.duban.query.timeline.Moment;

/**
 * Asks what became of figures from one reading to another: as they were known on one day and are on another, or over one
 * period and another.
 */
public record FindComparison(ReportPeriod period, Moment moment, ReportPeriod otherPeriod, Moment otherMoment) {}
