package org.duban.ui.commands.shape;

import java.util.Objects;
import org.duban.command.Sender.OnBehalf;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whose act a clerk writes down from paper, as the body of a command says it: a unit's or a person's.
 *
 * @param documentNo the paper's number
 * @param scan its picture, kept as evidence before
 */
public record RepresentedAct(
        @Nullable UnitId unit, @Nullable PersonId person, String documentNo, Evidence scan) {

    /** @throws IllegalArgumentException unless it is either a unit's or a person's */
    public RepresentedAct {
        if ((unit == null) == (person == null)) {
            throw new IllegalArgumentException("unit or person, and not both");
        }
    }

    /** The same as the rules understand it. */
    public OnBehalf act() {
        Principal principal = unit != null
                ? new Principal(Principal.Kind.UNIT, unit.value())
                : new Principal(
                        Principal.Kind.PERSON, Objects.requireNonNull(person).value());
        return new OnBehalf(principal, new Paper(documentNo, scan));
    }
}
