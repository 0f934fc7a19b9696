package org.duban.query.caseview;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.duban.events.handling.ItemEvent;
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
import org.duban.query.caseview.ItemView.Assignment;
import org.duban.query.caseview.ItemView.Finding;
import org.duban.query.caseview.ItemView.Review;
import org.duban.query.caseview.Work.Note;
import org.duban.query.caseview.Work.Result;
import org.jspecify.annotations.Nullable;

/** What happens to one rectification item. */
final class ItemFold {

    private ItemFold() {}

    static ItemView identified(ItemIdentified e) {
        return ItemView.identified(
                new Finding(e.itemId(), e.title(), e.problem(), e.category(), e.source(), e.article(), e.occurredOn()));
    }

    static ItemView evolve(ItemView item, ItemEvent event) {
        return switch (event) {
            case ItemIdentified e -> identified(e);
            case ItemAssigned e ->
                item.assigned(new Assignment(e.leadUnit(), e.assistingUnits(), e.responsible(), e.returnBy()), e.due());
            case ItemAcknowledged e -> item.in(ItemState.ACCEPTED_BY_UNIT);
            case ItemReturned e -> item.returned();
            case ItemReassigned e ->
                item.assigned(new Assignment(e.leadUnit(), e.assistingUnits(), e.responsible(), e.returnBy()), e.due());
            case ReturnRefused e -> item.in(ItemState.ASSIGNED);
            case ReturnWindowRecomputed e -> item.returnable(e.after());
            case ProgressReported e -> item.with(item.work().noted(new Note(e.occurredOn(), e.progress())));
            case ItemResultSubmitted e ->
                item.in(ItemState.SUBMITTED).with(item.work().submitted(result(e)));
            case ItemAccepted e -> item.reviewed(new Review(e.occurredOn(), ItemState.ACCEPTED, e.opinion()));
            case ItemRejected e -> sentBack(item, e.reason(), e.due(), e.occurredOn());
            case ItemClosed e -> item.reviewed(new Review(e.occurredOn(), ItemState.CLOSED, e.conclusion()));
            case LookBackPassed e -> item.reviewed(new Review(e.occurredOn(), ItemState.CLOSED, e.finding()));
            case ItemReopened e -> sentBack(item, e.reason(), e.due(), e.occurredOn());
            case ItemDeferred e ->
                item.in(ItemState.LONG_TERM).with(item.schedule().review(e.review()));
            case ItemResumed e ->
                item.in(ItemState.ACCEPTED_BY_UNIT).with(item.schedule().due(e.due()));
            case ItemMergedInto e -> item.merged(e.into());
            case ItemExtensionRequested e ->
                asked(item, ExtensionRequest.requested(e.occurredOn(), e.reason(), e.proposedDueOn()));
            case ItemExtensionGranted e -> decided(item, e.reason(), e.due(), e.occurredOn());
            case ItemExtensionRefused e -> decided(item, e.reason(), null, e.occurredOn());
        };
    }

    /** Whether the item comes under a new term. */
    static boolean renews(ItemEvent event) {
        return event instanceof ItemAssigned
                || event instanceof ItemRejected
                || event instanceof ItemReopened
                || event instanceof ItemDeferred
                || event instanceof ItemResumed;
    }

    static ItemView sentBack(ItemView item, String reason, Deadline due, LocalDate on) {
        return item.reviewed(new Review(on, ItemState.REWORK, reason))
                .with(item.schedule().due(due));
    }

    private static ItemView asked(ItemView item, ExtensionRequest request) {
        Schedule schedule = item.schedule();
        return item.with(schedule.with(Lists.plus(schedule.extensions(), request)));
    }

    private static ItemView decided(ItemView item, String reason, @Nullable Deadline due, LocalDate on) {
        Schedule schedule = item.schedule();
        Schedule next = schedule.with(ExtensionRequest.decide(schedule.extensions(), reason, due, on));
        return item.with(due == null ? next : next.due(due));
    }

    private static Result result(ItemResultSubmitted e) {
        return new Result(e.attempt(), e.occurredOn(), e.measures(), e.result(), e.evidence());
    }
}
