package org.duban.query.figure;

import org.duban.query.timeline.Moment;

/** Asks for the figures of a period. */
public record FindAnnualReport(ReportPeriod period, Moment moment) {}
