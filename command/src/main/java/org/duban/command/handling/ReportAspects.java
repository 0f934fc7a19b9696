package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Aspects;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.meeting.Meetings;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/** What must hold of each event about a handling report. */
record ReportAspects(Handling handling, CaseBasis basis, Context context, StepDays days) {

    Aspects of(ReportEvent event) {
        return switch (event) {
            case HandlingPlanSubmitted e ->
                Aspects.from(since(e.organ())).checking(() -> Teams.ofOrgans(context, basis, e.leadUnit()));
            case HandlingReportDraftSentForComment e ->
                Aspects.from(Steps.later(since(e.organ()), reporting(e.organ()).returnedOn()));
            case HandlingReportCommented e ->
                Aspects.from(days.known(reporting(e.organ()).draftSentOn()));
            case HandlingReportSubmitted e ->
                Aspects.from(StepDays.latest(
                                Steps.later(since(e.organ()), draftOrComment(e.organ())),
                                e.items().stream().map(report -> days.identifiedOf(report.itemId()))))
                        .checking(() -> complete(e.organ(), e.items()));
            case ExtensionRequested e -> Aspects.from(since(e.organ()));
            case ExtensionGranted e ->
                Aspects.from(Steps.later(
                                days.known(reporting(e.organ()).extension().requestedOn()), days.since(e.report())))
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case ExtensionRefused e ->
                Aspects.from(days.known(reporting(e.organ()).extension().requestedOn()))
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case HandlingReportPrintedForMembers e ->
                Aspects.from(reporting(e.organ()).submitted());
            case HandlingReportSubmittedForDeliberation e ->
                Aspects.from(reporting(e.organ()).submitted()).checking(() -> {
                    Meetings.decided(context, e.meeting(), e.occurredOn());
                    Meetings.mustBe(Meetings.known(context, e.session()), MeetingKind.STANDING_COMMITTEE);
                });
            case SatisfactionVoteHeld e ->
                Aspects.from(reporting(e.organ()).submitted()).checking(() -> {
                    Meetings.sat(context, e.session(), e.occurredOn());
                    VotePolicy.mustHold(e);
                });
            case ReRectificationOrdered e ->
                Aspects.from(StepDays.latest(
                        Steps.later(
                                handling.opinions().firstDelivered(),
                                handling.reports().dissatisfiedOn()),
                        e.items().stream().map(days::lastOf)));
            case FollowUpSupervisionHeld e ->
                Aspects.from(StepDays.latest(
                        handling.opinions().firstDelivered(), e.items().stream().map(days::identifiedOf)));
        };
    }

    private Reporting reporting(SupervisedOrgan organ) {
        return handling.reports().of(organ);
    }

    private LocalDate since(SupervisedOrgan organ) {
        return Steps.later(
                handling.opinions().delivered(organ).on(), reporting(organ).roundSince());
    }

    private @Nullable LocalDate draftOrComment(SupervisedOrgan organ) {
        Reporting reporting = reporting(organ);
        return reporting.commentedOn() == null ? reporting.draftSentOn() : reporting.commentedOn();
    }

    /** Refuses a report that leaves an item out, or speaks of one that is not there; organs report on their own items. */
    private void complete(SupervisedOrgan organ, List<ItemReport> reports) {
        ItemOrgans organs = new ItemOrgans(handling, basis, context);
        Set<ItemId> reported = reports.stream().map(ItemReport::itemId).collect(Collectors.toSet());
        reported.forEach(handling.items()::get);
        handling.items().all().stream()
                .filter(item -> item.state() != ItemState.MERGED)
                .filter(item -> organs.of(item) == null || organs.of(item) == organ)
                .map(Item::itemId)
                .forEach(itemId -> CommandRefused.unless(
                        reported.contains(itemId), HandlingRule.REPORT_MISSES_ITEM, "item", itemId.value()));
    }
}
