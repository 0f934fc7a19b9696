package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.evaluation.Party;
import org.duban.query.evaluation.PartyEvaluation;

/**
 * How an organ, a unit or a committee did.
 *
 * @param kind what it is
 * @param id the organ's name in code, or the unit's or committee's id
 * @param name what it is called; a unit has the same name in both languages
 * @param measures in their order
 */
public record PartyAnswer(Party.Kind kind, String id, BothLanguages name, List<MeasureAnswer> measures) {

    static PartyAnswer of(PartyEvaluation one, List<MeasureAnswer> measures) {
        return new PartyAnswer(
                one.party().kind(), one.party().id(), name(one), measures);
    }

    /** What one of those evaluated is called. */
    public static BothLanguages name(PartyEvaluation one) {
        return one.party().kind() == Party.Kind.ORGAN
                ? BothLanguages.of("value.SupervisedOrgan." + one.name())
                : new BothLanguages(one.name(), one.name());
    }
}
