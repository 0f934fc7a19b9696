package org.duban.ui.evaluations;

import java.util.Locale;
import java.util.Optional;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.evaluation.DueDays;
import org.duban.query.evaluation.FindMeasuredRows;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasuredRowList;
import org.duban.query.evaluation.Party;
import org.duban.query.evaluation.UnitEvaluation;
import org.duban.query.evaluation.UnitEvaluations;
import org.duban.query.figure.FindComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Timeline;

/** Answers how organs, units and committees did, with all that is needed to produce it again. */
public final class UnitService {

    private final UnitEvaluations evaluations;
    private final UnitReportMaker maker;
    private final ReportVersions made;

    /**
     * @param ledger the ledger's id
     * @param rules the deadline rules of the place
     */
    public UnitService(Timeline timeline, History history, String ledger, DeadlineRules rules) {
        evaluations = new UnitEvaluations(timeline);
        maker = new UnitReportMaker(history, ledger);
        made = new ReportVersions(
                ProgramVersion.current(),
                ReportDigest.of(UnitReportMaker.definitions()),
                ReportDigest.of(rules.rules(Locale.ROOT)));
    }

    /** The evaluation as it is answered. */
    public UnitReport report(Reader reader, FindUnitEvaluation query) {
        return report(evaluation(reader, query));
    }

    /** The same, of an evaluation that was made. */
    public UnitReport report(UnitEvaluation evaluation) {
        UnitContent content = maker.content(evaluation);
        return new UnitReport(ReportDigest.of(content), made, content);
    }

    /** How all did, with everything that is counted. */
    public UnitEvaluation evaluation(Reader reader, FindUnitEvaluation query) {
        return evaluations.find(reader, query);
    }

    /** How all did in two readings. */
    public UnitComparisonAnswer compared(Reader reader, FindComparison query) {
        return UnitComparisonAnswer.of(
                evaluation(reader, new FindUnitEvaluation(query.period(), query.moment())),
                evaluation(reader, new FindUnitEvaluation(query.otherPeriod(), query.otherMoment())));
    }

    /** How all did, and would have done had things been due by other days. */
    public UnitComparisonAnswer under(Reader reader, ReportPeriod period, Moment moment, DueDays due) {
        FindUnitEvaluation query = new FindUnitEvaluation(period, moment);
        return UnitComparisonAnswer.of(evaluations.find(reader, query), evaluations.find(reader, query, due));
    }

    /** Who is evaluated under that kind and id; empty if there was nobody of that id. */
    public Optional<Party> party(String kind, String id, Moment moment) {
        return Party.find(kind, id).filter(party -> evaluations.knows(party, moment));
    }

    /** What a measure is. */
    public static MeasureDefinition definition(Measure measure) {
        return MeasureDefinition.of(measure);
    }

    /** What one of those evaluated was called; its id if there was none of that id. */
    public BothLanguages name(Party party, Moment moment) {
        return PartyAnswer.name(party, evaluations.name(party, moment));
    }

    /**
     * What a measure counts.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public MeasuredRowList rows(Reader reader, FindMeasuredRows query) {
        return evaluations.find(reader, query);
    }

    /** What a moment means now. */
    public Point pin(Moment moment) {
        return evaluations.pin(moment);
    }
}
