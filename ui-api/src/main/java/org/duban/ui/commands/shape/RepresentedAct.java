package org.duban.ui.commands.shape;

import org.duban.command.Sender.OnBehalf;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.Principal;
import org.duban.events.UnitId;

/**
 * Whose act a clerk writes down from paper, as the body of a command says it: a unit's. There is nothing yet that a deputy
 * does and a clerk could write down.
 *
 * @param documentNo the paper's number
 * @param scan its picture, kept as evidence before
 */
public record RepresentedAct(UnitId unit, String documentNo, Evidence scan) {

    /** The same as the rules understand it. */
    public OnBehalf act() {
        return new OnBehalf(new Principal(Principal.Kind.UNIT, unit.value()), new Paper(documentNo, scan));
    }
}
