package org.duban.query.followup;

import java.util.List;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.jspecify.annotations.Nullable;

/**
 * Whose follow-ups are wanted; null means anybody's.
 *
 * @param kind of what owes it
 * @param id of what owes it, as in {@link Responsible}
 * @param unit the unit or committee that owes it
 * @param assistingUnit that helps it
 * @param organ that it is about, perhaps among others
 * @param organs all those that it is about and no others; empty for what is about none
 */
public record ResponsibleParty(
        Responsible.@Nullable Kind kind,
        @Nullable String id,
        @Nullable UnitId unit,
        @Nullable UnitId assistingUnit,
        @Nullable SupervisedOrgan organ,
        @Nullable List<SupervisedOrgan> organs) {

    /** Anybody. */
    public static final ResponsibleParty ANY = new ResponsibleParty(null, null, null, null, null, null);

    /** That unit or committee. */
    public static ResponsibleParty of(UnitId unit) {
        return new ResponsibleParty(null, null, unit, null, null, null);
    }

    /** Whoever owes what is about that organ. */
    public static ResponsibleParty of(SupervisedOrgan organ) {
        return new ResponsibleParty(null, null, null, null, organ, null);
    }

    /** Exactly who owes that share. */
    public static ResponsibleParty of(FollowUpList.Share share) {
        return new ResponsibleParty(
                share.responsible().kind(), share.responsible().id(), null, null, null, share.organs());
    }

    Condition condition() {
        return new Filter()
                .add(kind, any -> Condition.is(DutyFields.RESPONSIBLE_KIND, any.name()))
                .add(id, any -> Condition.is(DutyFields.RESPONSIBLE_ID, any))
                .add(unit, any -> Condition.is(DutyFields.UNIT, any.value()))
                .add(assistingUnit, any -> Condition.is(DutyFields.ASSISTING, any.value()))
                .add(organ, any -> Condition.is(DutyFields.ORGANS, any.name()))
                .add(organs, any -> Condition.is(DutyFields.ORGAN_SET, DutyFields.set(any)))
                .all();
    }
}
