package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Steps;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.jspecify.annotations.Nullable;

/** The day each event about the handling report may not precede. */
record ReportEarliestDates(StepDays days) {

    LocalDate of(ReportEvent event) {
        Reporting reporting = days.handling().reporting();
        LocalDate since = Steps.later(days.handling().opinions().delivered(), reporting.roundSince());
        return switch (event) {
            case HandlingReportDraftSentForComment e -> Steps.later(since, reporting.returnedOn());
            case HandlingReportCommented e -> days.known(reporting.draftSentOn());
            case HandlingReportSubmitted e ->
                StepDays.latest(
                        Steps.later(since, draftOrComment(reporting)),
                        e.items().stream().map(report -> days.identifiedOf(report.itemId())));
            case ExtensionGranted e ->
                Steps.later(
                        days.known(reporting.extension().requestedOn()),
                        days.since(DutyId.ofRound(DutyKind.HANDLING_REPORT, reporting.round())));
            case ExtensionRefused e -> days.known(reporting.extension().requestedOn());
            case HandlingReportPrintedForMembers e -> reporting.submitted();
            case HandlingReportSubmittedForDeliberation e -> reporting.submitted();
            case SatisfactionVoteHeld e -> reporting.submitted();
            case ReRectificationOrdered e ->
                StepDays.latest(since, e.items().stream().map(days::lastOf));
            case FollowUpSupervisionHeld e ->
                StepDays.latest(since, e.items().stream().map(days::identifiedOf));
            default -> since;
        };
    }

    private static @Nullable LocalDate draftOrComment(Reporting reporting) {
        return reporting.commentedOn() == null ? reporting.draftSentOn() : reporting.commentedOn();
    }
}
