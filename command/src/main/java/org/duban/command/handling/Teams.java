package org.duban.command.handling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.unit.Units;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.AssistingTerm;

/** Which units may be given work. */
public final class Teams {

    private Teams() {}

    /** Refuses units that are not on the register, or are there no more, so that nothing can be given to them. */
    public static void mustStand(Context context, UnitId lead, List<UnitId> assisting) {
        Units.standing(context, lead);
        assisting.forEach(unit -> Units.standing(context, unit));
    }

    /** Refuses a unit that is not on the register or not of one of the case's organs. */
    static void ofOrgans(Context context, CaseBasis basis, UnitId unitId) {
        SupervisedOrgan organ = context.unit(unitId)
                .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value()))
                .organ();
        CommandRefused.unless(
                organ != null && basis.organs().contains(organ),
                HandlingRule.UNIT_OF_OTHER_ORGAN,
                "unit",
                unitId.value());
    }

    /** Refuses a day for the opinion of a unit that does not assist, and a second one for the same unit. */
    static void terms(List<UnitId> assisting, List<AssistingTerm> terms) {
        Set<UnitId> seen = new HashSet<>();
        for (AssistingTerm term : terms) {
            String unit = term.unit().value();
            CommandRefused.unless(assisting.contains(term.unit()), HandlingRule.UNIT_NOT_ASSISTING, "unit", unit);
            CommandRefused.unless(seen.add(term.unit()), HandlingRule.UNIT_TWICE, "unit", unit);
        }
    }

    /** Refuses a lead unit and assisting units that are unknown, another organ's, or named twice. */
    public static void team(Context context, CaseBasis basis, UnitId lead, List<UnitId> assisting) {
        ofOrgans(context, basis, lead);
        Set<UnitId> seen = new HashSet<>(Set.of(lead));
        for (UnitId unit : assisting) {
            ofOrgans(context, basis, unit);
            CommandRefused.unless(seen.add(unit), HandlingRule.UNIT_TWICE, "unit", unit.value());
        }
    }
}
