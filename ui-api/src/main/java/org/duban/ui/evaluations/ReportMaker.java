package org.duban.ui.evaluations;

import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.query.figure.AnnualReport;
import org.duban.query.figure.FigureValue;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Point;

/** Writes what a report says, with where in the ledger it was true. */
record ReportMaker(History history, String ledger) {

    ReportContent content(AnnualReport report) {
        Point point = new Point(report.position(), report.on());
        return new ReportContent(
                ledger,
                report.position(),
                hash(history, report.position()),
                report.on(),
                report.period().from(),
                report.period().to(),
                report.period().congressSession(),
                report.stale(),
                report.values().stream()
                        .map(value -> answer(value, report.period(), point))
                        .toList(),
                report.checks().stream().map(CheckAnswer::of).toList());
    }

    static FigureAnswer answer(FigureValue value, ReportPeriod period, Point point) {
        return FigureAnswer.of(
                value,
                "/api/v1/evaluations/figures/%s/rows?from=%s&to=%s%s&on=%s&asOf=@%d"
                        .formatted(
                                value.line().id(),
                                period.from(),
                                period.to(),
                                period.congressSession() == null ? "" : "&congressSession=" + period.congressSession(),
                                point.on(),
                                point.position()));
    }

    /** Of the commit at that position; empty for an empty ledger. */
    static String hash(History history, long position) {
        try (RecordedCursor events = history.from(position)) {
            return position > 0 && events.hasNext() ? events.next().hash() : "";
        }
    }
}
