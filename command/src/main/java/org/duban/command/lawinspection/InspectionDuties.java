package org.duban.command.lawinspection;

import java.util.List;
import org.duban.command.duty.DutyChange;
import org.duban.command.duty.DutyChange.Met;
import org.duban.command.duty.DutyChange.Owed;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;

/** What a law inspection's own events change of what the case owes. */
final class InspectionDuties {

    private static final DutyId REPORT = DutyId.of(DutyKind.INSPECTION_REPORT);

    private static final DutyId SELF_CHECK = DutyId.of(DutyKind.SELF_CHECK);

    private InspectionDuties() {}

    static List<DutyChange> of(LawInspectionEvent event) {
        return switch (event) {
            case InspectedOrganNotified e ->
                e.selfCheckBy() == null ? List.of() : List.of(new Owed(SELF_CHECK, e.selfCheckBy()));
            case SelfCheckSubmitted e -> List.of(new Met(SELF_CHECK, e.occurredOn()));
            case FieldworkClosed e -> List.of(new Owed(REPORT, e.reportBy()));
            case InspectionReportSubmitted e -> List.of(new Met(REPORT, e.occurredOn()));
            case InspectionReportDeliberated e -> List.of(new Owed(DutyId.of(DutyKind.OPINION_COMPILE), e.compileBy()));
            default -> List.of();
        };
    }
}
