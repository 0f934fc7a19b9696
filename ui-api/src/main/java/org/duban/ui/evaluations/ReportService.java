package org.duban.ui.evaluations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FigureCatalogue;
import org.duban.query.figure.FigureLine;
import org.duban.query.figure.FigureRowList;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.FindAudit;
import org.duban.query.figure.FindFigureRows;
import org.duban.query.figure.StatedFigures;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Timeline;

/** Answers about the figures of a ledger, with all that is needed to produce them again. */
public final class ReportService {

    private final Timeline timeline;
    private final ReportMaker maker;
    private final AnnualReports reports;
    private final ReportVersions made;

    /**
     * @param ledger the ledger's id
     * @param rules the deadline rules of the place
     */
    public ReportService(Timeline timeline, History history, String ledger, DeadlineRules rules) {
        this.timeline = timeline;
        maker = new ReportMaker(history, ledger);
        reports = new AnnualReports(timeline);
        made = ReportVersions.of(rules);
    }

    /** Every definition. */
    public static List<FigureDefinition> definitions() {
        return FigureCatalogue.all().stream().map(FigureDefinition::of).toList();
    }

    /** What a figure is. */
    public static FigureDefinition definition(FigureLine line) {
        return FigureDefinition.of(line);
    }

    /** What a report is made with here. */
    public ReportVersions made() {
        return made;
    }

    /** What a moment means now. */
    Point pin(Moment moment) {
        return timeline.pin(moment);
    }

    /** The report as it is answered. */
    public ReportAnswer report(Reader reader, FindAnnualReport query) {
        ReportContent content = maker.content(reports.find(reader, query));
        return new ReportAnswer(ReportDigest.of(content), made, content);
    }

    /** The sessions of the congress that a period's figures can be of: what names them, and their titles. */
    public Map<String, String> sessions(Reader reader, FindAnnualReport query) {
        return reports.sessions(reader, query);
    }

    /** The rows of a figure; empty if there are none to show. */
    public Optional<FigureRowList> rows(Reader reader, FindFigureRows query) {
        return reports.find(reader, query);
    }

    /** What comes of a stated figure; empty if there is no such figure. */
    public Optional<AuditAnswer> audit(Reader reader, FindAudit query, String stated) {
        return new StatedFigures(timeline)
                .find(reader, query)
                .map(finding -> AuditAnswer.of(
                        stated,
                        finding,
                        ReportMaker.answer(
                                finding.computed(),
                                query.period(),
                                new Point(
                                        finding.position(),
                                        timeline.pin(query.moment()).on()))));
    }
}
