package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CommandRefused;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.jspecify.annotations.Nullable;

/** What can be asked of one rectification item. */
public sealed interface ItemCommand extends HandlingCommand {

    /** The item it is about. */
    ItemId itemId();

    /** Refuses it as one about an item that is not there, unless {@code shown}. */
    default void mustBeShown(boolean shown) {
        CommandRefused.unless(shown, HandlingRule.ITEM_UNKNOWN, "item", itemId().value());
    }

    /** Puts a finding on the list of problems. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §36; DD")
    record IdentifyItem(
            CaseId caseId,
            @GeneratedId ItemId itemId,
            String title,
            @SeveralLines String problem,
            Category category,
            String source,
            @Nullable String article,
            LocalDate occurredOn)
            implements ItemCommand {}

    /**
     * Gives an item to one lead unit.
     *
     * @param assistingDays by when assisting units are to send their opinion; null or empty where none is given a day
     * @param dueOn the last day; null for the letter's
     */
    @Authorized(by = Role.OFFICE, basis = "S24 §37; DD")
    record AssignItem(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable List<AssistingDay> assistingDays,
            @Nullable String responsible,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements ItemCommand {}

    /** Takes an item on. */
    @Authorized(by = Role.DEPARTMENT, basis = "DD")
    record AcknowledgeItem(CaseId caseId, ItemId itemId, LocalDate occurredOn) implements ItemCommand {}

    /** Says that an item is not the unit's responsibility. */
    @Authorized(by = Role.DEPARTMENT, basis = "SH-Sug §14 as DD")
    record ReturnItem(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate occurredOn) implements ItemCommand {}

    /**
     * Gives a returned item to another unit; its last day stays.
     *
     * @param assistingDays by when assisting units are to send their opinion; null or empty where none is given a day
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Sug §14 as DD")
    record ReassignItem(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable List<AssistingDay> assistingDays,
            @Nullable String responsible,
            LocalDate occurredOn)
            implements ItemCommand {}

    /** Leaves a returned item where it was. */
    @Authorized(by = Role.OFFICE, basis = "SH-Sug §14 as DD")
    record RefuseReturn(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate occurredOn) implements ItemCommand {}

    /** Says how far the unit has come. */
    @Authorized(by = Role.DEPARTMENT, basis = "S24 §37; DD")
    record ReportProgress(
            CaseId caseId, ItemId itemId, @SeveralLines String progress, LocalDate occurredOn) implements ItemCommand {}

    /** Sends the lead unit what the sender's own unit, which assists with the item, has to say of it. */
    @Authorized(by = Role.DEPARTMENT, basis = "SH-Sug §17 as DD")
    record SendAssistingOpinion(
            CaseId caseId, ItemId itemId, @SeveralLines String opinion, LocalDate occurredOn) implements ItemCommand {}

    /** Submits the unit's result for review, with proof. */
    @Authorized(by = Role.DEPARTMENT, basis = "S24 §37; DD")
    record SubmitItemResult(
            CaseId caseId,
            ItemId itemId,
            @SeveralLines String measures,
            @SeveralLines String result,
            @AtLeastOne List<Evidence> evidence,
            LocalDate occurredOn)
            implements ItemCommand {}

    /** Finds a submitted result good. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record AcceptItem(
            CaseId caseId, ItemId itemId, @SeveralLines String opinion, LocalDate occurredOn) implements ItemCommand {}

    /**
     * Finds a submitted result wanting.
     *
     * @param dueOn the new last day; null for the pack's default
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record RejectItem(
            CaseId caseId,
            ItemId itemId,
            @SeveralLines String reason,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn) implements ItemCommand {}

    /** Strikes an accepted item off. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record CloseItem(
            CaseId caseId, ItemId itemId, @SeveralLines String conclusion, LocalDate occurredOn)
            implements ItemCommand {}

    /** Records that a closed item was found still in order. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record PassLookBack(
            CaseId caseId,
            ItemId itemId,
            String finder,
            @SeveralLines String finding,
            LocalDate occurredOn) implements ItemCommand {}

    /**
     * Opens a closed item again, because a later check found it not in order; opens its case again too if need be.
     *
     * @param dueOn the new last day; null for the pack's default
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §37; DD")
    record ReopenItem(
            CaseId caseId,
            ItemId itemId,
            String finder,
            @SeveralLines String reason,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements ItemCommand {}

    /**
     * Makes an item a long-term one, as the Chairpersons' Meeting agreed.
     *
     * @param reviewOn the day by which it is looked at again
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record DeferItem(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate reviewOn,
            LocalDate occurredOn)
            implements ItemCommand {}

    /** Takes a long-term item up again, with a last day. */
    @Authorized(
            by = {Role.DIRECTOR, Role.COMMITTEE},
            basis = "DD")
    record ResumeItem(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate dueOn, LocalDate occurredOn)
            implements ItemCommand {}

    /** Handles an item together with another one it repeats. */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record MergeItem(
            CaseId caseId,
            ItemId itemId,
            ItemId into,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ItemCommand {}

    /** Asks for more time for an item. */
    @Authorized(by = Role.DEPARTMENT, basis = "DD")
    record RequestItemExtension(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate proposedDueOn, LocalDate occurredOn)
            implements ItemCommand {}

    /**
     * Grants an item more time, as the Chairpersons' Meeting decided.
     *
     * @param dueOn the new last day; null for the one proposed
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record GrantItemExtension(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements ItemCommand {}

    /** Refuses an item more time, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record RefuseItemExtension(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ItemCommand {}

    /** The last day for the opinion of a unit that assists. */
    record AssistingDay(UnitId unit, LocalDate dueOn) {}
}
