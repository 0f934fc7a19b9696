package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
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
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;

/**
 * The rectification items of a case.
 *
 * @param byId in the order in which they were identified
 */
record Items(Map<ItemId, Item> byId) {

    static final Items NONE = new Items(Map.of());

    Collection<Item> all() {
        return byId.values();
    }

    /** The item of that id; refuses if there is none. */
    Item get(ItemId itemId) {
        Item item = byId.get(itemId);
        if (item == null) {
            throw new CommandRefused(HandlingRule.ITEM_UNKNOWN, "item", itemId.value());
        }
        return item;
    }

    /** Refuses an id that is already in use. */
    void mustBeNew(ItemId itemId) {
        CommandRefused.unless(!byId.containsKey(itemId), HandlingRule.ITEM_EXISTS, "item", itemId.value());
    }

    /** Until when those may be returned that no unit has taken on. */
    Map<ItemId, Deadline> returnWindows() {
        Map<ItemId, Deadline> windows = new LinkedHashMap<>();
        for (Item item : byId.values()) {
            if (item.returnBy() != null && item.state().untaken()) {
                windows.put(item.itemId(), item.returnBy());
            }
        }
        return windows;
    }

    Items evolve(ItemEvent event, Author author) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case ItemIdentified e -> put(Item.identified(e.itemId(), on));
            case ItemAssigned e -> with(e, item -> item.assigned(e.leadUnit(), e.assistingUnits(), e.returnBy(), on));
            case ItemReassigned e -> with(e, item -> item.assigned(e.leadUnit(), e.assistingUnits(), e.returnBy(), on));
            case ItemAcknowledged e -> with(e, item -> item.to(ItemState.ACCEPTED_BY_UNIT, on));
            case ItemReturned e -> with(e, item -> item.returned(e.reason(), on));
            case ReturnRefused e -> with(e, item -> item.to(ItemState.ASSIGNED, on));
            case ReturnWindowRecomputed e -> with(e, item -> item.returnable(e.after()));
            case ProgressReported e -> this;
            case AssistingOpinionSent e -> with(e, item -> item.advised(on));
            case ItemResultSubmitted e -> with(e, item -> item.submitted(author, e.attempt(), on));
            case ItemAccepted e -> with(e, item -> item.to(ItemState.ACCEPTED, on));
            case ItemRejected e -> with(e, item -> item.to(ItemState.REWORK, on).dueAnew());
            case ItemClosed e -> with(e, item -> item.to(ItemState.CLOSED, on));
            case LookBackPassed e -> with(e, item -> item.to(ItemState.CLOSED, on));
            case ItemReopened e -> with(e, item -> item.to(ItemState.REWORK, on).dueAnew());
            case ItemDeferred e ->
                with(e, item -> item.to(ItemState.LONG_TERM, on).dueAnew());
            case ItemResumed e ->
                with(e, item -> item.to(ItemState.ACCEPTED_BY_UNIT, on).dueAnew());
            case ItemMergedInto e -> with(e, item -> item.to(ItemState.MERGED, on));
            case ItemExtensionRequested e ->
                with(e, item -> item.extension(item.extension().requested(on, e.proposedDueOn())));
            case ItemExtensionGranted e ->
                with(e, item -> item.extension(item.extension().granted()));
            case ItemExtensionRefused e ->
                with(e, item -> item.extension(item.extension().lapsed()));
        };
    }

    Items evolve(ReRectificationOrdered event) {
        Items next = this;
        for (ItemId itemId : event.items()) {
            next = next.put(
                    next.get(itemId).to(ItemState.REWORK, event.occurredOn()).dueAnew());
        }
        return next;
    }

    private Items with(ItemEvent event, UnaryOperator<Item> change) {
        return put(change.apply(get(event.itemId())));
    }

    private Items put(Item item) {
        Map<ItemId, Item> next = new LinkedHashMap<>(byId);
        next.put(item.itemId(), item);
        return new Items(Collections.unmodifiableMap(next));
    }
}
