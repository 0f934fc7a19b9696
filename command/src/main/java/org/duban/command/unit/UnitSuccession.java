package org.duban.command.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.SplitUnit;
import org.duban.events.Event;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitSplit;

/** Units that go on as others: merged into one, or split into several. */
final class UnitSuccession {

    private UnitSuccession() {}

    /** The predecessors of the one go over with it, so that whoever acts for the other sees theirs too. */
    static List<Event> merge(MergeUnit c, Unit unit, Context context) {
        mustBeLike(unit, Units.standing(context, c.into()));
        Set<UnitId> all = new HashSet<>(unit.predecessors());
        all.add(unit.unitId());
        Stream<Event> taken = all.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(predecessor -> new PredecessorMerged(c.into(), predecessor, c.occurredOn()));
        Event merged = new UnitMerged(c.unitId(), c.into(), c.reason(), c.occurredOn());
        return Stream.concat(Stream.of(merged), taken).toList();
    }

    static List<Event> split(SplitUnit c, Unit unit, Context context) {
        boolean once = Set.copyOf(c.into()).size() == c.into().size();
        CommandRefused.unless(once && c.into().size() > 1, UnitRule.SPLIT_INTO_ONE);
        c.into().forEach(part -> mustBeLike(unit, Units.standing(context, part)));
        Units.mustOweNothing(unit, context);
        return List.of(new UnitSplit(c.unitId(), c.into(), c.reason(), c.occurredOn()));
    }

    /** Nothing goes over to the unit itself, to another kind of unit, or to another organ's. */
    private static void mustBeLike(Unit unit, Unit other) {
        CommandRefused.unless(
                !other.unitId().equals(unit.unitId()) && other.kind() == unit.kind() && other.organ() == unit.organ(),
                UnitRule.UNITS_DIFFER,
                "unit",
                other.unitId().value());
    }
}
