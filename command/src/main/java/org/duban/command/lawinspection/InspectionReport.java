package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.command.Steps;
import org.duban.events.lawinspection.InspectionReportEvent;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.jspecify.annotations.Nullable;

/**
 * The days of the steps of the inspection report; null before each.
 *
 * @param settledOn the day it was decided that the report needs no deliberation
 * @param reportedUpOn the day a delegated result was reported up
 * @param shared when a linked result was shared, with whom and by which document
 */
record InspectionReport(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate agendaOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate deliberatedOn,
        @Nullable LocalDate reportedUpOn,
        Map<Sharing, LocalDate> shared) {

    /** By which document somebody was told of a result. */
    record Sharing(String recipient, String documentNo) {}

    static final InspectionReport NONE = new InspectionReport(null, null, null, null, null, Map.of());

    InspectionReport evolve(InspectionReportEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case InspectionReportSubmitted e ->
                new InspectionReport(on, agendaOn, settledOn, deliberatedOn, reportedUpOn, shared);
            case ReportPlacedOnAgenda e ->
                new InspectionReport(submittedOn, on, settledOn, deliberatedOn, reportedUpOn, shared);
            case NoDeliberationDecided e ->
                new InspectionReport(submittedOn, agendaOn, on, deliberatedOn, reportedUpOn, shared);
            case InspectionReportDeliberated e ->
                new InspectionReport(submittedOn, agendaOn, settledOn, on, reportedUpOn, shared);
            case DelegatedResultReportedUp e ->
                new InspectionReport(submittedOn, agendaOn, settledOn, deliberatedOn, on, shared);
            case LinkedResultShared e ->
                new InspectionReport(submittedOn, agendaOn, settledOn, deliberatedOn, reportedUpOn, with(e));
        };
    }

    private Map<Sharing, LocalDate> with(LinkedResultShared e) {
        Map<Sharing, LocalDate> all = new HashMap<>(shared);
        all.put(new Sharing(e.recipient(), e.documentNo()), e.occurredOn());
        return Map.copyOf(all);
    }

    /** The day of the latest step that the end of a case opened on {@code openedOn} builds on. */
    LocalDate lastOn(LocalDate openedOn) {
        LocalDate told = shared.values().stream().max(LocalDate::compareTo).orElse(reportedUpOn);
        LocalDate last = Steps.later(Steps.later(openedOn, submittedOn), settledOn);
        return Steps.later(Steps.later(last, deliberatedOn), told);
    }
}
