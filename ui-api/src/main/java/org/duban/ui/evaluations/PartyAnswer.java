package org.duban.ui.evaluations;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
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
        return new PartyAnswer(one.party().kind(), one.party().id(), name(one), measures);
    }

    /** What one of those evaluated is called. */
    public static BothLanguages name(PartyEvaluation one) {
        return name(one.party(), one.name());
    }

    /** The same of a party with that name. */
    static BothLanguages name(Party party, String name) {
        return Stream.of(SupervisedOrgan.values())
                .filter(organ -> party.equals(Party.of(organ)))
                .findFirst()
                .map(organ -> BothLanguages.of("value.SupervisedOrgan." + organ))
                .orElseGet(() -> new BothLanguages(name, name));
    }
}
