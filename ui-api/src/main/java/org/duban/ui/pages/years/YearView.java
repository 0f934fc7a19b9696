package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.ReportAnswer;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.pages.PageRequest;

/**
 * What the page of a year shows: its figures beside those of the year before, at one position.
 *
 * @param before the same days a year earlier; of a period that is running, those up to the same day
 * @param report the year's
 * @param sessions of the congress that figures of one can be of: what names them, and their titles
 */
public record YearView(
        ReportPeriod period,
        ReportPeriod before,
        ReportAnswer report,
        List<YearLine> lines,
        Map<String, String> sessions) {

    static YearView of(ReportService reports, PageRequest visit, Locale language) {
        ReportPeriod period = YearPeriod.read(visit);
        ReportPeriod earlier = YearPeriod.yearBefore(period, visit.point().on());
        ReportAnswer now = reports.report(visit.reader(), new FindAnnualReport(period, visit.moment()));
        ReportAnswer before = reports.report(
                visit.reader(),
                new FindAnnualReport(earlier, visit.at(now.content().position())));
        List<YearLine> lines = IntStream.range(0, now.content().figures().size())
                .mapToObj(n -> YearLine.of(
                        now.content().figures().get(n),
                        before.content().figures().get(n),
                        language))
                .toList();
        return new YearView(
                period,
                earlier,
                now,
                lines,
                reports.sessions(
                        visit.reader(),
                        new FindAnnualReport(period, visit.at(now.content().position()))));
    }

    /** What a session is called; its number if it is none of the period. */
    public String session(String code) {
        return sessions.getOrDefault(code, code);
    }

    /** The figures that have a value, or had one if anything were on record of that time. */
    public List<YearLine> computed() {
        return lines.stream().filter(line -> line.computed() || line.unknown()).toList();
    }

    /** The figures that nothing on record could tell yet. */
    public List<YearLine> awaited() {
        return lines.stream()
                .filter(line -> line.status() == Status.NO_FORM_YET)
                .toList();
    }

    /** Whether the figures are kept from the reader. */
    public boolean withheld() {
        return lines.stream().anyMatch(line -> line.status() == Status.NOT_YOURS);
    }
}
