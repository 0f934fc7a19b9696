package org.duban.command.lawinspection;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.unit.Units;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.jspecify.annotations.Nullable;

/** The rules of the steps before the inspection on the ground. */
record PreparationRules(LawInspection inspection, Context context) {

    List<? extends Event> decide(PreparationCommand command) {
        return switch (command) {
            case OpenLawInspection c -> open(c);
            case AdoptInspectionPlan c -> adopt(c);
            case FormInspectionGroup c -> form(c);
            case NotifyInspectedOrgan c -> notifyOrgan(c);
        };
    }

    private List<Event> open(OpenLawInspection c) {
        Units.standing(context, c.committee());
        CommandRefused.unless(c.delegatedTo() == null, InspectionRule.DELEGATED_DOWNWARD);
        return List.of(new InspectionPlanned(
                c.caseId(),
                c.title(),
                c.subject(),
                c.subjectKind(),
                c.organs(),
                c.committee(),
                c.linkage(),
                c.linkedWith(),
                c.secrecy(),
                c.occurredOn()));
    }

    private List<Event> adopt(AdoptInspectionPlan c) {
        Steps.notTaken(inspection.preparation().adoptedOn(), "PlanAdopted");
        return List.of(new PlanAdopted(
                c.caseId(),
                c.meeting(),
                c.focus(),
                c.method(),
                c.startsOn(),
                c.endsOn(),
                c.subGroups(),
                c.occurredOn()));
    }

    private List<Event> form(FormInspectionGroup c) {
        Steps.taken(inspection.preparation().adoptedOn(), "PlanAdopted");
        Steps.notTaken(inspection.preparation().formedOn(), "GroupFormed");
        return List.of(new GroupFormed(c.caseId(), c.leader(), c.members(), c.occurredOn()));
    }

    private List<Event> notifyOrgan(NotifyInspectedOrgan c) {
        Steps.taken(inspection.preparation().formedOn(), "GroupFormed");
        SupervisedOrgan organ = organ(c.organ());
        Steps.notTaken(inspection.preparation().notified().get(organ), "InspectedOrganNotified");
        Deadline selfCheckBy = c.selfCheckBy() == null
                ? null
                : context.rules().decided(InspectionTerm.SELF_CHECK, c.occurredOn(), c.selfCheckBy());
        return List.of(new InspectedOrganNotified(c.caseId(), organ, c.documentNo(), selfCheckBy, c.occurredOn()));
    }

    private SupervisedOrgan organ(@Nullable SupervisedOrgan named) {
        return inspection.organ(named, context);
    }
}
