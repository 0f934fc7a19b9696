package org.duban.command.steps;

import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.unit.Units;
import org.duban.events.CaseId;
import org.duban.events.OpensCase;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;

/** What must hold of every case that is opened. */
final class Openings {

    private Openings() {}

    static void check(OpensCase event, boolean organsNeeded, Context context) {
        CommandRefused.unless(!organsNeeded || !event.organs().isEmpty(), CommonRule.ORGAN_MISSING);
        CommandRefused.unless(
                Set.copyOf(event.organs()).size() == event.organs().size(), CommonRule.ORGAN_TWICE);
        CaseId origin = event.arisesFrom();
        CommandRefused.unless(
                origin == null || context.world().findCase(origin) != null,
                CommonRule.ORIGIN_UNKNOWN,
                "case",
                origin == null ? "" : origin.value());
        UnitId committee = event.committee();
        if (committee != null) {
            Units.mustBe(context, committee, UnitKind.COMMITTEE);
        }
    }

    /** The committee must not have ended when the case is opened; later it may have. */
    static void standing(OpensCase event, Context context) {
        UnitId committee = event.committee();
        if (committee != null) {
            Units.standing(context, committee);
        }
    }
}
