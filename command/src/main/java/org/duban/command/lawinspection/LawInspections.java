package org.duban.command.lawinspection;

import org.duban.command.Form;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.events.lawinspection.LawInspectionEvent;

/** The law inspection among the forms of supervision. */
public final class LawInspections {

    /** Its commands, its events and its rules. */
    public static final Form<LawInspectionCommand, LawInspectionEvent, ?> FORM = new Form<>(
            LawInspectionCommand.class,
            LawInspectionEvent.class,
            OpenLawInspection.class,
            LawInspection.NOT_OPENED,
            (progress, handling, command, context) -> progress.decide(command, handling, context),
            LawInspection::evolve,
            LawInspection::floor,
            InspectionDuties::of,
            InspectionInvariants::mustHold);

    private LawInspections() {}
}
