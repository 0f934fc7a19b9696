package org.duban.command.handling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.directory.Unit;
import org.duban.events.UnitId;

/** Which units may be given work. */
final class Units {

    private Units() {}

    /** Refuses a unit that is not on the register or not the supervised organ's. */
    static void ofOrgan(Context context, CaseBasis basis, UnitId unitId) {
        Unit unit = context.directory()
                .unit(unitId)
                .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value()));
        CommandRefused.unless(unit.organ() == basis.organ(), HandlingRule.UNIT_OF_OTHER_ORGAN, "unit", unitId.value());
    }

    /** Refuses a lead unit and assisting units that are unknown, another organ's, or named twice. */
    static void team(Context context, CaseBasis basis, UnitId lead, List<UnitId> assisting) {
        ofOrgan(context, basis, lead);
        Set<UnitId> seen = new HashSet<>(Set.of(lead));
        for (UnitId unit : assisting) {
            ofOrgan(context, basis, unit);
            CommandRefused.unless(seen.add(unit), HandlingRule.UNIT_TWICE, "unit", unit.value());
        }
    }
}
