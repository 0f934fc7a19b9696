package org.duban.query.followup;

import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.obligation.Owner;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.jspecify.annotations.Nullable;

/**
 * Whose follow-ups are wanted; null means anybody's.
 *
 * @param unit that owes it
 * @param assistingUnit that helps it
 * @param organ that is supervised
 */
public record ResponsibleParty(
        @Nullable Owner owner,
        @Nullable UnitId unit,
        @Nullable UnitId assistingUnit,
        @Nullable SupervisedOrgan organ) {

    /** Anybody. */
    public static final ResponsibleParty ANY = new ResponsibleParty(null, null, null, null);

    Condition condition() {
        return new Filter()
                .add(owner, any -> Condition.is(ObligationRow.OWNER, any.name()))
                .add(unit, id -> Condition.is(ObligationRow.UNIT, id.value()))
                .add(assistingUnit, id -> Condition.is(ObligationRow.ASSISTING, id.value()))
                .add(organ, any -> Condition.is(ObligationRow.ORGAN, any.name()))
                .all();
    }
}
