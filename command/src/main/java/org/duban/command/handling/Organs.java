package org.duban.command.handling;

import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.unit.Unit;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** Which of a case's organs something is about. */
public record Organs(CaseBasis basis, Context context) {

    /** The one named, else the sender's own, else the only one; refuses where that is not one of the case's. */
    public SupervisedOrgan of(OfOrgan command) {
        return of(command.organ());
    }

    /** As {@link #of(OfOrgan)}, by the organ named; null for none. */
    public SupervisedOrgan of(@Nullable SupervisedOrgan named) {
        Unit unit = context.actor().unit();
        SupervisedOrgan own = unit == null ? null : unit.organ();
        if (named != null) {
            CommandRefused.unless(
                    basis.organs().contains(named) && (own == null || own == named),
                    HandlingRule.ORGAN_OF_OTHERS,
                    "organ",
                    named.name(),
                    "organs",
                    own == null ? names(basis) : own.name());
            return named;
        }
        if (own != null && basis.organs().contains(own)) {
            return own;
        }
        CommandRefused.unless(basis.organs().size() == 1, HandlingRule.ORGAN_UNCLEAR, "organs", names(basis));
        return basis.organs().iterator().next();
    }

    /** The organs of a case by their codes. */
    static String names(CaseBasis basis) {
        return Several.of(basis.organs().stream().map(Enum::name));
    }
}
