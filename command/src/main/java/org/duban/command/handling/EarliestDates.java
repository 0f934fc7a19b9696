package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.CaseBasis;
import org.duban.command.Steps;
import org.duban.events.ItemId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;
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
import org.duban.events.handling.SessionEvent;

/** The day each event may not precede: that of the step it builds on, so that every past day has a history. */
record EarliestDates(Handling handling, CaseBasis basis, StepDays days) {

    static LocalDate of(HandlingEvent event, Handling handling, CaseBasis basis) {
        EarliestDates floors = new EarliestDates(handling, basis, new StepDays(handling, basis));
        return switch (event) {
            case OpinionEvent e -> floors.opinion(e);
            case ReportEvent e -> new ReportEarliestDates(floors.days).of(e);
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
                StepDays.latest(
                        handling.deliberated(basis),
                        e.opinions().stream()
                                .flatMap(point -> point.covers().stream())
                                .map(days::lastOf));
            case OpinionLetterApproved e -> days.known(handling.opinions().compiledOn());
            case OpinionLetterDelivered e ->
                Steps.later(days.known(handling.opinions().approvedOn()), e.sentOn());
        };
    }

    private LocalDate item(ItemEvent event) {
        return switch (event) {
            case ItemIdentified e -> basis.findingsFrom();
            case ItemAssigned e -> Steps.later(handling.opinions().delivered(), days.lastOf(e.itemId()));
            case ItemMergedInto e -> Steps.later(days.lastOf(e.itemId()), days.identifiedOf(e.into()));
            case ItemReopened e ->
                Steps.later(days.lastOf(e.itemId()), handling.ending().closedOn());
            case ItemExtensionRequested e -> days.since(HandlingDuties.rectify(e.itemId()));
            case ItemExtensionGranted e ->
                Steps.later(requestOf(e.itemId()), days.since(HandlingDuties.rectify(e.itemId())));
            case ItemExtensionRefused e -> requestOf(e.itemId());
            default -> days.lastOf(event.itemId());
        };
    }

    private LocalDate closing(ClosingEvent event) {
        return switch (event) {
            case ReportPublished e -> handling.reporting().submitted();
            case CaseClosed e -> days.lastOfCase();
            case CaseReopened e -> days.known(handling.ending().closedOn());
        };
    }

    /** What Duban finds out may be about any day of the case; what people do about a term follows what set it. */
    private LocalDate duty(DutyEvent event) {
        boolean found = event instanceof DeadlineMissed || event instanceof LightChangeNotified;
        return found ? basis.openedOn() : days.since(event.duty());
    }

    private LocalDate requestOf(ItemId itemId) {
        return days.known(handling.items().get(itemId).extension().requestedOn());
    }
}
