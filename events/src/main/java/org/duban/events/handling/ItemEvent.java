package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.DeadlineEvent.Cause;
import org.jspecify.annotations.Nullable;

/** The life of one rectification item, from the problem found to the item struck off. */
public sealed interface ItemEvent extends HandlingEvent {

    /** The item it belongs to. */
    ItemId itemId();

    /**
     * A problem was found, or an advice given, that must be handled.
     *
     * @param source where it was found: the step, place or opinion
     * @param article the provision of the inspected statute it concerns, null if none
     */
    record ItemIdentified(
            CaseId caseId,
            ItemId itemId,
            String title,
            String problem,
            Category category,
            String source,
            @Nullable String article,
            LocalDate occurredOn)
            implements ItemEvent {}

    /**
     * The organ's office gave the item to exactly one lead unit.
     *
     * @param responsible the post or person answering for it, null if not yet named
     * @param returnBy until when the unit may return it
     */
    record ItemAssigned(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable String responsible,
            Deadline due,
            Deadline returnBy,
            LocalDate occurredOn)
            implements ItemEvent {}

    /** The lead unit took the item on. */
    record ItemAcknowledged(CaseId caseId, ItemId itemId, LocalDate occurredOn) implements ItemEvent {}

    /** The lead unit said the item is not its responsibility. */
    record ItemReturned(CaseId caseId, ItemId itemId, String reason, LocalDate occurredOn) implements ItemEvent {}

    /** The organ's office gave a returned item to another unit. */
    record ItemReassigned(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable String responsible,
            Deadline due,
            Deadline returnBy,
            LocalDate occurredOn)
            implements ItemEvent {}

    /** The organ's office did not accept the return; the item stays where it was. */
    record ReturnRefused(CaseId caseId, ItemId itemId, String reason, LocalDate occurredOn) implements ItemEvent {}

    /** A calendar was published or a rule corrected, and the unit may return the item until another day. */
    record ReturnWindowRecomputed(
            CaseId caseId, ItemId itemId, Cause cause, Deadline before, Deadline after, LocalDate occurredOn)
            implements ItemEvent {}

    /** The lead unit said how far it has come. */
    record ProgressReported(CaseId caseId, ItemId itemId, String progress, LocalDate occurredOn) implements ItemEvent {}

    /**
     * The lead unit submitted a result for review, which meets its duty.
     *
     * @param attempt counts from one
     */
    record ItemResultSubmitted(
            CaseId caseId,
            ItemId itemId,
            int attempt,
            String measures,
            String result,
            List<Evidence> evidence,
            LocalDate occurredOn)
            implements ItemEvent {}

    /** The committee found the result good. */
    record ItemAccepted(CaseId caseId, ItemId itemId, String opinion, LocalDate occurredOn) implements ItemEvent {}

    /** The committee found the result wanting; the duty is open again. */
    record ItemRejected(CaseId caseId, ItemId itemId, String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {}

    /** The item was struck off. */
    record ItemClosed(CaseId caseId, ItemId itemId, String conclusion, LocalDate occurredOn) implements ItemEvent {}

    /** A later check found the closed item still in order. */
    record LookBackPassed(CaseId caseId, ItemId itemId, String finder, String finding, LocalDate occurredOn)
            implements ItemEvent {}

    /** A later check found the closed item not in order; the closure stays in the history. */
    record ItemReopened(CaseId caseId, ItemId itemId, String finder, String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {}

    /** The Chairpersons' Meeting agreed that the item takes long; it is looked at again by {@code review}. */
    record ItemDeferred(
            CaseId caseId, ItemId itemId, String meeting, String reason, Deadline review, LocalDate occurredOn)
            implements ItemEvent {}

    /** A long-term item is worked on again. */
    record ItemResumed(CaseId caseId, ItemId itemId, String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {}

    /** The item repeats another one of the case and is handled there. */
    record ItemMergedInto(CaseId caseId, ItemId itemId, ItemId into, String reason, LocalDate occurredOn)
            implements ItemEvent {}

    /** The lead unit asked for more time. */
    record ItemExtensionRequested(
            CaseId caseId, ItemId itemId, String reason, LocalDate proposedDueOn, LocalDate occurredOn)
            implements ItemEvent {}

    /** The Chairpersons' Meeting agreed to more time. */
    record ItemExtensionGranted(
            CaseId caseId, ItemId itemId, String meeting, String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {}

    /** The Chairpersons' Meeting did not agree to more time. */
    record ItemExtensionRefused(CaseId caseId, ItemId itemId, String meeting, String reason, LocalDate occurredOn)
            implements ItemEvent {}

    /** Whether an item names what is wrong or what could be better. */
    enum Category {
        PROBLEM,
        ADVICE
    }
}
