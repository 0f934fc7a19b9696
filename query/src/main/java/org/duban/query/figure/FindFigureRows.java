package org.duban.query.figure;

import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;

/** Asks what a figure counts in a period, row by row. */
public record FindFigureRows(String figure, ReportPeriod period, Moment moment, Page page) {

    private static String of(@Nullable String session) {
        return session == null ? "" : " " + session;
    }

    /** What the list is of, whatever its page. */
    String list() {
        return "figure " + figure + " " + period.from() + " " + period.to() + of(period.congressSession());
    }
}
