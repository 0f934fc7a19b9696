package org.duban.command.handling;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duban.command.CaseBasis;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.events.ItemId;
import org.duban.events.handling.ChaseEvent.LightChangeNotified;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
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
import org.duban.events.handling.SessionEvent;
import org.jspecify.annotations.Nullable;

/** The day each event may not precede: that of the step it builds on, so that every past day has a history. */
final class Floors {

    private final Handling handling;
    private final CaseBasis basis;

    private Floors(Handling handling, CaseBasis basis) {
        this.handling = handling;
        this.basis = basis;
    }

    static LocalDate of(HandlingEvent event, Handling handling, CaseBasis basis) {
        Floors floors = new Floors(handling, basis);
        return switch (event) {
            case OpinionEvent e -> floors.opinion(e);
            case ReportEvent e -> floors.report(e);
            case ItemEvent e -> floors.item(e);
            case ClosingEvent e -> floors.closing(e);
            case DutyEvent e -> floors.duty(e);
            case SessionEvent e -> basis.openedOn();
        };
    }

    private LocalDate opinion(OpinionEvent event) {
        return switch (event) {
            case DeliberationHeld e -> basis.openedOn();
            case OpinionsCompiled e ->
                latest(
                        handling.deliberated(basis),
                        e.opinions().stream()
                                .flatMap(point -> point.covers().stream())
                                .map(this::lastOf));
            case OpinionLetterApproved e -> known(handling.opinions().compiledOn());
            case OpinionLetterDelivered e ->
                Steps.later(known(handling.opinions().approvedOn()), e.sentOn());
        };
    }

    private LocalDate report(ReportEvent event) {
        LocalDate since = Steps.later(
                handling.opinions().delivered(), handling.reporting().roundSince());
        return switch (event) {
            case HandlingReportDraftSentForComment e ->
                Steps.later(since, handling.reporting().returnedOn());
            case HandlingReportCommented e -> known(handling.reporting().draftSentOn());
            case HandlingReportSubmitted e ->
                latest(
                        Steps.later(since, draftOrComment()),
                        e.items().stream().map(report -> identifiedOf(report.itemId())));
            case ExtensionGranted e ->
                Steps.later(
                        known(handling.reporting().extension().requestedOn()),
                        since(DutyId.ofRound(
                                DutyKind.HANDLING_REPORT, handling.reporting().round())));
            case ExtensionRefused e -> known(handling.reporting().extension().requestedOn());
            case HandlingReportPrintedForMembers e -> handling.reporting().submitted();
            case HandlingReportSubmittedForDeliberation e ->
                handling.reporting().submitted();
            case SatisfactionVoteHeld e -> handling.reporting().submitted();
            case ReRectificationOrdered e -> latest(since, e.items().stream().map(this::lastOf));
            case FollowUpSupervisionHeld e -> latest(since, e.items().stream().map(this::identifiedOf));
            default -> since;
        };
    }

    private LocalDate item(ItemEvent event) {
        return switch (event) {
            case ItemIdentified e -> basis.findingsFrom();
            case ItemAssigned e -> Steps.later(handling.opinions().delivered(), lastOf(e.itemId()));
            case ItemMergedInto e -> Steps.later(lastOf(e.itemId()), identifiedOf(e.into()));
            case ItemReopened e ->
                Steps.later(lastOf(e.itemId()), handling.ending().closedOn());
            case ItemExtensionRequested e -> since(HandlingDuties.rectify(e.itemId()));
            case ItemExtensionGranted e ->
                Steps.later(requestOf(e.itemId()), since(HandlingDuties.rectify(e.itemId())));
            case ItemExtensionRefused e -> requestOf(e.itemId());
            default -> lastOf(event.itemId());
        };
    }

    private LocalDate closing(ClosingEvent event) {
        return switch (event) {
            case ReportPublished e -> handling.reporting().submitted();
            case CaseClosed e -> lastOfCase();
            case CaseReopened e -> known(handling.ending().closedOn());
        };
    }

    /** What Duban finds out may be about any day of the case; what people do about a term follows what set it. */
    private LocalDate duty(DutyEvent event) {
        boolean found = event instanceof DeadlineMissed || event instanceof LightChangeNotified;
        return found ? basis.openedOn() : since(event.duty());
    }

    private LocalDate since(DutyId duty) {
        return handling.duties().get(duty).map(Duty::since).orElse(basis.openedOn());
    }

    private LocalDate lastOfCase() {
        LocalDate last = Steps.later(basis.lastOn(), handling.ending().publishedOn());
        last = Steps.later(last, handling.reporting().submittedOn());
        last = Steps.later(last, handling.reporting().votedOn());
        return latest(last, handling.items().all().stream().map(Item::lastOn));
    }

    private @Nullable LocalDate draftOrComment() {
        LocalDate commented = handling.reporting().commentedOn();
        return commented == null ? handling.reporting().draftSentOn() : commented;
    }

    private LocalDate requestOf(ItemId itemId) {
        return known(handling.items().get(itemId).extension().requestedOn());
    }

    private LocalDate lastOf(ItemId itemId) {
        return handling.items().get(itemId).lastOn();
    }

    private LocalDate identifiedOf(ItemId itemId) {
        return handling.items().get(itemId).identifiedOn();
    }

    private LocalDate known(@Nullable LocalDate on) {
        return on == null ? basis.openedOn() : on;
    }

    private static LocalDate latest(LocalDate floor, Stream<LocalDate> days) {
        return days.reduce(floor, Steps::later);
    }
}
