package org.duban.command.lawinspection;

import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.directory.Unit;
import org.duban.command.handling.DueDates;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;

/** What an event of a law inspection has to say, whether a command or a correction gives it its content. */
final class InspectionInvariants {

    private InspectionInvariants() {}

    /** Refuses content that no command may lead to; answers {@code event}. */
    static <E extends LawInspectionEvent> E mustHold(E event, Context context) {
        switch (event) {
            case InspectionPlanned e -> ofCommittee(e, context);
            case PlanAdopted e -> CommandRefused.unless(!e.endsOn().isBefore(e.startsOn()), CommonRule.PERIOD_REVERSED);
            case InspectedOrganNotified e -> inTime(e);
            case InspectionReportSubmitted e -> complete(e);
            default -> {}
        }
        return event;
    }

    private static void ofCommittee(InspectionPlanned e, Context context) {
        Optional<Unit> committee =
                context.directory().unit(e.committee()).filter(unit -> unit.kind() == UnitKind.COMMITTEE);
        CommandRefused.unless(
                committee.isPresent(),
                CommonRule.UNIT_UNKNOWN,
                "unit",
                e.committee().value());
    }

    private static void inTime(InspectedOrganNotified e) {
        if (e.selfCheckBy() != null) {
            DueDates.mustNotPrecede(e.selfCheckBy(), e.occurredOn());
        }
    }

    private static void complete(InspectionReportSubmitted e) {
        CommandRefused.unless(
                !e.legislativeAdvice().isBlank()
                        && !e.problems().isEmpty()
                        && !e.advice().isEmpty(),
                InspectionRule.REPORT_WITHOUT_BOTH_PARTS);
    }
}
