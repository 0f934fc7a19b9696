package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Aspects;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.meeting.Meetings;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;

/** What must hold of each event about a rectification item. */
record ItemAspects(Handling handling, CaseBasis basis, Context context, StepDays days) {

    Aspects of(ItemEvent event) {
        return switch (event) {
            case ItemIdentified e -> Aspects.from(basis.findingsFrom());
            case ItemAssigned e ->
                Aspects.from(Steps.later(handling.opinions().firstDelivered(), days.lastOf(e.itemId())))
                        .checking(() -> {
                            Teams.team(context, basis, e.leadUnit(), e.assistingUnits());
                            Teams.terms(e.assistingUnits(), e.assistingTerms());
                        });
            case ItemReassigned e ->
                afterOpinions(e).checking(() -> {
                    Teams.team(context, basis, e.leadUnit(), e.assistingUnits());
                    Teams.terms(e.assistingUnits(), e.assistingTerms());
                });
            case AssistingOpinionSent e -> Aspects.from(days.known(assisting(e).since()));
            case ItemMergedInto e ->
                Aspects.from(Steps.later(afterOpinions(e).notBefore(), days.identifiedOf(e.into())));
            case ItemReopened e ->
                Aspects.from(
                        Steps.later(days.lastOf(e.itemId()), handling.ending().closedOn()));
            case ItemResultSubmitted e ->
                last(e).checking(() -> CommandRefused.unless(!e.evidence().isEmpty(), CommonRule.EVIDENCE_MISSING));
            case ItemDeferred e -> last(e).checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case ItemExtensionRequested e -> Aspects.from(since(e));
            case ItemExtensionGranted e ->
                Aspects.from(Steps.later(requested(e), since(e)))
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case ItemExtensionRefused e ->
                Aspects.from(requested(e)).checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case ItemAcknowledged e -> last(e);
            case ItemReturned e -> last(e);
            case ReturnRefused e -> last(e);
            case ReturnWindowRecomputed e -> last(e);
            case ProgressReported e -> last(e);
            case ItemAccepted e -> last(e);
            case ItemRejected e -> last(e);
            case ItemClosed e -> afterOpinions(e);
            case LookBackPassed e -> last(e);
            case ItemResumed e -> last(e);
        };
    }

    private Aspects last(ItemEvent event) {
        return Aspects.from(days.lastOf(event.itemId()));
    }

    /** What ends the opinions that are owed comes after those that were sent. */
    private Aspects afterOpinions(ItemEvent event) {
        LocalDate last = days.lastOf(event.itemId());
        LocalDate sent = assisting(event).lastOn();
        return Aspects.from(sent == null ? last : Steps.later(last, sent));
    }

    private Assisting assisting(ItemEvent event) {
        return handling.items().get(event.itemId()).assisting();
    }

    private LocalDate since(ItemEvent event) {
        return days.since(HandlingDuty.RECTIFICATION_ITEM.of(event.itemId()));
    }

    private LocalDate requested(ItemEvent event) {
        return days.known(handling.items().get(event.itemId()).extension().requestedOn());
    }
}
