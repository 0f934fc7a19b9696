package org.duban.ui.evaluations;

import java.util.List;
import org.duban.events.ledger.history.History;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasureValue;
import org.duban.query.evaluation.Party;
import org.duban.query.evaluation.PartyEvaluation;
import org.duban.query.evaluation.UnitEvaluation;

/** Writes what an evaluation says, with where in the ledger it was true. */
record UnitReportMaker(History history, String ledger) {

    UnitContent content(UnitEvaluation evaluation) {
        return new UnitContent(
                ledger,
                evaluation.position(),
                ReportMaker.hash(history, evaluation.position()),
                evaluation.on(),
                evaluation.period().from(),
                evaluation.period().to(),
                evaluation.partial(),
                evaluation.stale(),
                evaluation.undated(),
                definitions(),
                evaluation.parties().stream()
                        .map(one -> PartyAnswer.of(one, answers(evaluation, one)))
                        .toList());
    }

    /** Every definition. */
    static List<MeasureDefinition> definitions() {
        return Measure.all().stream().map(MeasureDefinition::of).toList();
    }

    private static List<MeasureAnswer> answers(UnitEvaluation evaluation, PartyEvaluation one) {
        return one.values().stream()
                .map(value -> MeasureAnswer.of(value, drillDown(evaluation, one.party(), value)))
                .toList();
    }

    private static String drillDown(UnitEvaluation evaluation, Party party, MeasureValue value) {
        return "/api/v1/evaluations/units/%s/%s/%s/rows?from=%s&to=%s&on=%s&asOf=@%d"
                .formatted(
                        party.kind(),
                        party.id(),
                        value.measure().id(),
                        evaluation.period().from(),
                        evaluation.period().to(),
                        evaluation.on(),
                        evaluation.position());
    }
}
