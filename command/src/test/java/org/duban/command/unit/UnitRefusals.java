package org.duban.command.unit;

import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.SplitUnit;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;

/** One refused command for each rule about units. */
public final class UnitRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            UnitRule.UNIT_EXISTS, () -> after().when(register(Town.GREENING, UnitKind.GENERAL_OFFICE)),
            UnitRule.ORGAN_OF_UNIT, () -> after().when(register(new UnitId("parks"), UnitKind.DEPARTMENT)),
            UnitRule.UNITS_DIFFER, () -> after().when(merge(Town.GREENING, Town.CIVIL_BENCH)),
            UnitRule.UNIT_STILL_OWES, () -> acknowledged().when(end(Town.GREENING)),
            CommonRule.UNIT_OVER, () -> after(end(Town.MARKETS)).when(end(Town.MARKETS)),
            UnitRule.SPLIT_INTO_ONE, () -> after().when(split(Town.MARKETS, Town.HOUSING)));

    private static final LocalDate DAY = day("06-30");

    private UnitRefusals() {}

    static RegisterUnit register(UnitId id, UnitKind kind) {
        return new RegisterUnit(id, id.value(), kind, null, DAY);
    }

    static MergeUnit merge(UnitId unit, UnitId into) {
        return new MergeUnit(unit, into, "reform", DAY);
    }

    static SplitUnit split(UnitId unit, UnitId... into) {
        return new SplitUnit(unit, List.of(into), "reform", DAY);
    }

    static EndUnit end(UnitId unit) {
        return new EndUnit(unit, "reform", DAY);
    }
}
