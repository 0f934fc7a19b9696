package org.duban.query.evaluation;

import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks what a measure counts of a party. */
public record FindMeasuredRows(Party party, Measure measure, ReportPeriod period, Moment moment, Page page) {

    /** What the list is of, whatever its page. */
    String list() {
        return party + " " + measure + " " + period;
    }
}
