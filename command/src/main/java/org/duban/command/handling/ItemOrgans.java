package org.duban.command.handling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** Which of a case's organs an item is the business of. */
record ItemOrgans(Handling handling, CaseBasis basis, Context context) {

    /** The organ whose unit has the item, or that is to give it to one; null while it may be any. */
    @Nullable
    SupervisedOrgan of(Item item) {
        if (basis.organs().size() == 1) {
            return basis.organs().iterator().next();
        }
        if (item.leadUnit() != null) {
            return context.unit(item.leadUnit()).map(Unit::organ).orElse(null);
        }
        return addressee(item.itemId()).or(() -> asked(item.itemId())).orElse(null);
    }

    /** Refuses an office that would decide about another organ's item. */
    void mustBeOwn(Item item) {
        SupervisedOrgan own = own();
        SupervisedOrgan organ =
                item.leadUnit() == null ? addressee(item.itemId()).orElse(null) : of(item);
        CommandRefused.unless(
                own == null || organ == null || own == organ,
                HandlingRule.ORGAN_OF_OTHERS,
                "organ",
                String.valueOf(organ),
                "organs",
                String.valueOf(own));
    }

    /** Refuses an office that would give work to another organ's units. */
    void mustBeOwn(UnitId lead, List<UnitId> assisting) {
        SupervisedOrgan own = own();
        Stream.concat(Stream.of(lead), assisting.stream())
                .forEach(unitId -> CommandRefused.unless(
                        own == null || Units.standing(context, unitId).organ() == own,
                        HandlingRule.UNIT_OF_OTHER_ORGAN,
                        "unit",
                        unitId.value()));
    }

    private @Nullable SupervisedOrgan own() {
        Unit unit = context.actor().unit();
        return unit == null ? null : unit.organ();
    }

    private Optional<SupervisedOrgan> addressee(ItemId itemId) {
        return handling.opinions().points().stream()
                .filter(point -> point.covers().contains(itemId))
                .flatMap(point -> Stream.ofNullable(point.organ()))
                .findFirst();
    }

    /** The organ whose office a letter asked to give the item to a unit. */
    private Optional<SupervisedOrgan> asked(ItemId itemId) {
        return handling.duties()
                .get(HandlingDuty.ITEM_ASSIGNMENT.of(itemId))
                .map(duty -> SupervisedOrgan.valueOf(duty.by().id()));
    }
}
