package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.PartyEvaluation;
import org.duban.query.evaluation.UnitEvaluation;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.MeasureDefinition;
import org.duban.ui.evaluations.PartyAnswer;
import org.duban.ui.evaluations.UnitReport;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.pages.PageRequest;

/**
 * What the page about organs, units and committees shows.
 *
 * @param tables in the order of the page
 * @param definitions what each measure is, and what it leaves out
 */
public record UnitsView(
        ReportPeriod period,
        UnitEvaluation evaluation,
        UnitReport report,
        List<UnitTable> tables,
        List<MeasureDefinition> definitions) {

    private static final List<Measure> PUNCTUALITY =
            List.of(Measure.IN_TIME, Measure.OVERDUE, Measure.DAYS, Measure.ANSWERED_IN_TIME);
    private static final List<Measure> OUTCOME =
            List.of(Measure.FULFILLED, Measure.REWORK, Measure.RETURNED, Measure.COME_AGAIN);
    private static final List<Measure> SATISFACTION =
            List.of(Measure.SATISFIED_FIRST, Measure.SATISFIED_AGAIN, Measure.VOTED_FIRST, Measure.VOTED_AGAIN);

    static UnitsView of(UnitService units, PageRequest visit, Locale language) {
        ReportPeriod period = YearPeriod.read(visit);
        UnitEvaluation evaluation = units.evaluation(visit.reader(), new FindUnitEvaluation(period, visit.moment()));
        return new UnitsView(
                period,
                evaluation,
                units.report(evaluation),
                Stream.of(
                                table("punctuality", true, PUNCTUALITY, evaluation, visit, language),
                                table("outcome", false, OUTCOME, evaluation, visit, language),
                                table("satisfaction", false, SATISFACTION, evaluation, visit, language))
                        .filter(table -> !table.lines().isEmpty())
                        .toList(),
                Measure.all().stream().map(UnitService::definition).toList());
    }

    /** Whoever has nothing to show in a table is left out of it. */
    private static UnitTable table(
            String code,
            boolean pictured,
            List<Measure> measures,
            UnitEvaluation evaluation,
            PageRequest visit,
            Locale language) {
        long longest = evaluation.parties().stream()
                .mapToLong(one -> one.value(Measure.IN_TIME).rows().size())
                .max()
                .orElse(0);
        return new UnitTable(
                code,
                pictured,
                measures.stream()
                        .map(measure -> UnitService.definition(measure).title().in(language))
                        .toList(),
                evaluation.parties().stream()
                        .filter(one -> measures.stream()
                                .anyMatch(measure -> !one.value(measure).rows().isEmpty()))
                        .map(one -> UnitLine.of(
                                one,
                                PartyAnswer.name(one).in(language),
                                longest,
                                cells(one, measures, visit, language)))
                        .toList());
    }

    private static List<UnitCell> cells(
            PartyEvaluation one, List<Measure> measures, PageRequest visit, Locale language) {
        return measures.stream()
                .map(measure -> UnitCell.of(visit, one.party(), one.value(measure), language))
                .toList();
    }
}
