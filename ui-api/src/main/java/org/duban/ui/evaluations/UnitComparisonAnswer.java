package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.evaluation.UnitEvaluation;
import org.duban.query.timeline.Point;
import org.duban.ui.evaluations.ComparisonAnswer.Reading;

/**
 * How organs, units and committees did, in two readings.
 *
 * @param first what the first reading is of
 * @param second what the second is of
 * @param partial whether they are made of no more than what the reader may read
 * @param measures what is told of each
 * @param parties everyone of whom either reading tells
 */
public record UnitComparisonAnswer(
        Reading first, Reading second, boolean partial, List<MeasureDefinition> measures, List<ComparedParty> parties) {

    static UnitComparisonAnswer of(UnitEvaluation first, UnitEvaluation second) {
        return new UnitComparisonAnswer(
                reading(first),
                reading(second),
                first.partial(),
                UnitReportMaker.definitions(),
                ComparedParty.of(first, second));
    }

    private static Reading reading(UnitEvaluation one) {
        return Reading.of(one.period(), new Point(one.position(), one.on()));
    }
}
