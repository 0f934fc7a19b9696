package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.Steps;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/**
 * The units that assist with an item.
 *
 * @param since when the item was given to them; null until it is
 * @param lastOn the day of the last opinion that one of them sent; null while none did
 */
record Assisting(
        List<UnitId> units,
        @Nullable LocalDate since,
        @Nullable LocalDate lastOn) {

    static final Assisting NONE = new Assisting(List.of(), null, null);

    /** The item was given to others. */
    Assisting given(List<UnitId> next, LocalDate on) {
        return new Assisting(next, on, lastOn);
    }

    Assisting sent(LocalDate on) {
        return new Assisting(units, since, lastOn == null ? on : Steps.later(lastOn, on));
    }

    /** The unit for which the actor sends an opinion: his own before one that was merged into it. */
    Optional<UnitId> of(Actor actor) {
        return Stream.concat(
                        units.stream()
                                .filter(unit -> actor.unit() != null
                                        && actor.unit().unitId().equals(unit)),
                        units.stream().filter(actor::actsFor))
                .findFirst();
    }

    /** The opinions still owed of an item by units that are not among {@code kept}. */
    static List<DutyId> owed(Duties duties, ItemId itemId, List<UnitId> kept) {
        return duties.open().stream()
                .map(Duty::id)
                .filter(duty -> HandlingDuty.item(duty).filter(itemId::equals).isPresent())
                .filter(duty -> HandlingDuty.assistingUnit(duty)
                        .filter(unit -> !kept.contains(unit))
                        .isPresent())
                .toList();
    }
}
