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
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.command.unit.UnitCommand.SplitUnit;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.events.unit.UnitEvent.UnitKind;

/** One refused command for each rule about units. */
public final class UnitRefusals {

    private static final LocalDate DAY = day("06-30");

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            UnitRule.UNIT_EXISTS, () -> after().when(register(Town.GREENING, UnitKind.GENERAL_OFFICE)),
            UnitRule.ORGAN_OF_UNIT, () -> after().when(register(new UnitId("parks"), UnitKind.DEPARTMENT)),
            UnitRule.UNITS_DIFFER, () -> after().when(merge(Town.GREENING, Town.CIVIL_BENCH)),
            UnitRule.UNIT_STILL_OWES, () -> acknowledged().when(end(Town.GREENING)),
            CommonRule.UNIT_OVER, () -> after(end(Town.MARKETS)).when(end(Town.MARKETS)),
            CommonRule.CHANGES_NOTHING,
                    () -> after().when(new RenameUnit(Town.MARKETS, Town.MARKETS.value(), "reform", DAY)),
            CommonRule.UNIT_OF_OTHER_KIND,
                    () -> after().when(new OpenLawInspection(
                            Story.CASE,
                            "t",
                            "s",
                            SubjectKind.LAW,
                            List.of(SupervisedOrgan.GOVERNMENT),
                            Town.GOVERNMENT,
                            Linkage.NONE,
                            null,
                            null,
                            Secrecy.PUBLIC,
                            DAY)),
            UnitRule.SPLIT_INTO_ONE, () -> after().when(split(Town.MARKETS, Town.HOUSING)));

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
