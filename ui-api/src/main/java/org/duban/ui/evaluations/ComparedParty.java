package org.duban.ui.evaluations;

import java.util.List;
import java.util.stream.Stream;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasureValue;
import org.duban.query.evaluation.Party;
import org.duban.query.evaluation.PartyEvaluation;
import org.duban.query.evaluation.UnitEvaluation;

/**
 * How an organ, a unit or a committee did, in two readings.
 *
 * @param kind what it is
 * @param id the organ's name in code, or the unit's or committee's id
 * @param name what it is called
 * @param measures in their order
 */
public record ComparedParty(Party.Kind kind, String id, BothLanguages name, List<ComparedMeasure> measures) {

    /** Everyone of whom either reading tells, those of the first in its order, then the others. */
    static List<ComparedParty> of(UnitEvaluation before, UnitEvaluation after) {
        return Stream.concat(before.parties().stream(), after.parties().stream())
                .map(PartyEvaluation::party)
                .distinct()
                .map(party -> of(party, before, after))
                .toList();
    }

    private static ComparedParty of(Party party, UnitEvaluation before, UnitEvaluation after) {
        PartyEvaluation named = after.of(party).or(() -> before.of(party)).orElseThrow();
        return new ComparedParty(
                party.kind(),
                party.id(),
                PartyAnswer.name(named),
                Measure.all().stream()
                        .map(measure -> ComparedMeasure.of(value(before, party, measure), value(after, party, measure)))
                        .toList());
    }

    private static MeasureValue value(UnitEvaluation evaluation, Party party, Measure measure) {
        return evaluation
                .of(party)
                .map(one -> one.value(measure))
                .orElseGet(() -> new MeasureValue(measure, List.of()));
    }
}
