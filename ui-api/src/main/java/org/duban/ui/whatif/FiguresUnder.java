package org.duban.ui.whatif;

import java.util.List;
import org.duban.ui.evaluations.ComparedFigure;
import org.duban.ui.evaluations.ComparedParty;
import org.duban.ui.evaluations.ComparisonAnswer.Reading;
import org.duban.ui.evaluations.MeasureDefinition;
import org.duban.ui.evaluations.UnitComparisonAnswer;

/**
 * How figures would differ, had a proposal's rules been held in place of those that are. What people did stays what it was,
 * on the day on which they did it.
 *
 * @param reading what it is told of
 * @param differing how many numbers would be others
 * @param measures what is told of each organ, unit and committee
 * @param parties everyone's numbers, before as recorded and after under the proposal
 * @param figures those of the yearly report: they count what was done, by no rule's last day, so that none would be another
 */
public record FiguresUnder(
        Reading reading,
        long differing,
        List<MeasureDefinition> measures,
        List<ComparedParty> parties,
        List<ComparedFigure> figures) {

    static FiguresUnder of(UnitComparisonAnswer units, List<ComparedFigure> figures) {
        long measures = units.parties().stream()
                .flatMap(party -> party.measures().stream())
                .filter(measure -> !measure.same())
                .count();
        return new FiguresUnder(
                units.first(),
                measures + figures.stream().filter(figure -> !figure.same()).count(),
                units.measures(),
                units.parties(),
                figures);
    }
}
