package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.RefuseItemExtension;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.ResumeItem;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemState;

/** The rules of a rectification item under review: its result, its term, its end. */
record ItemReviewRules(Handling handling, Context context) {

    private static final ItemState[] OWED = {
        ItemState.ASSIGNED, ItemState.RETURNED, ItemState.ACCEPTED_BY_UNIT, ItemState.REWORK
    };

    List<Event> accept(AcceptItem c, Item item) {
        item.in(ItemState.SUBMITTED);
        mustNotBeOwnWork(item);
        return List.of(new ItemAccepted(c.caseId(), c.itemId(), c.opinion(), c.occurredOn()));
    }

    List<Event> reject(RejectItem c, Item item) {
        item.in(ItemState.SUBMITTED);
        mustNotBeOwnWork(item);
        Deadline due = DueDates.rework(context, c.dueOn(), c.occurredOn());
        return List.of(new ItemRejected(c.caseId(), c.itemId(), c.reason(), due, c.occurredOn()));
    }

    List<Event> close(CloseItem c, Item item) {
        item.in(ItemState.ACCEPTED);
        return List.of(new ItemClosed(c.caseId(), c.itemId(), c.conclusion(), opinionsOwed(item), c.occurredOn()));
    }

    List<Event> passLookBack(PassLookBack c, Item item) {
        item.in(ItemState.CLOSED);
        return List.of(new LookBackPassed(c.caseId(), c.itemId(), c.finder(), c.finding(), c.occurredOn()));
    }

    List<Event> reopen(ReopenItem c, Item item) {
        item.in(ItemState.CLOSED);
        Deadline due = DueDates.rework(context, c.dueOn(), c.occurredOn());
        List<Event> events = new ArrayList<>();
        if (handling.ending().closedOn() != null) {
            events.add(new CaseReopened(c.caseId(), c.reason(), c.occurredOn()));
        }
        events.add(new ItemReopened(c.caseId(), c.itemId(), c.finder(), c.reason(), due, c.occurredOn()));
        return events;
    }

    List<Event> defer(DeferItem c, Item item) {
        item.in(OWED);
        Deadline review = DueDates.decided(context, HandlingTerm.LONG_TERM_REVIEW, c.occurredOn(), c.reviewOn());
        return List.of(new ItemDeferred(c.caseId(), c.itemId(), c.meeting(), c.reason(), review, c.occurredOn()));
    }

    List<Event> resume(ResumeItem c, Item item) {
        item.in(ItemState.LONG_TERM);
        Deadline due = DueDates.decided(context, HandlingTerm.ITEM_DUE, c.occurredOn(), c.dueOn());
        return List.of(new ItemResumed(c.caseId(), c.itemId(), c.reason(), due, c.occurredOn()));
    }

    List<Event> merge(MergeItem c, Item item) {
        item.in(ItemState.IDENTIFIED, ItemState.ASSIGNED);
        Item into = handling.items().get(c.into());
        CommandRefused.unless(
                !into.state().done() && !into.itemId().equals(item.itemId()),
                HandlingRule.MERGE_TARGET_NOT_OPEN,
                "item",
                c.into().value());
        return List.of(
                new ItemMergedInto(c.caseId(), c.itemId(), c.into(), c.reason(), opinionsOwed(item), c.occurredOn()));
    }

    List<Event> requestExtension(RequestItemExtension c, Item item) {
        item.in(OWED);
        item.extension().mayRequest(handling.term(item.itemId()), context.rules(), c.proposedDueOn(), c.occurredOn());
        return List.of(
                new ItemExtensionRequested(c.caseId(), c.itemId(), c.reason(), c.proposedDueOn(), c.occurredOn()));
    }

    List<Event> grantExtension(GrantItemExtension c, Item item) {
        item.in(OWED);
        Deadline before = handling.term(item.itemId());
        LocalDate dueOn = item.extension()
                .grant(before, c.dueOn(), context.rules().changes().cap(before));
        Deadline due = context.rules().changes().extended(before, dueOn);
        return List.of(new ItemExtensionGranted(c.caseId(), c.itemId(), c.meeting(), c.reason(), due, c.occurredOn()));
    }

    List<Event> refuseExtension(RefuseItemExtension c, Item item) {
        item.in(OWED);
        item.extension().proposal();
        return List.of(new ItemExtensionRefused(c.caseId(), c.itemId(), c.meeting(), c.reason(), c.occurredOn()));
    }

    private List<DutyId> opinionsOwed(Item item) {
        return Assisting.owed(handling.duties(), item.itemId(), List.of());
    }

    /** Who did the work does not review it, nor who wrote the result down. */
    private void mustNotBeOwnWork(Item item) {
        Author submitter = item.submittedBy();
        boolean ownHand = submitter != null && context.actor().author().isOnePersonWith(submitter, context.world());
        CommandRefused.unless(!context.actor().actsFor(item.leadUnit()) && !ownHand, HandlingRule.OWN_WORK_ACCEPTED);
    }
}
