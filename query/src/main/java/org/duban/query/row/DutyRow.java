package org.duban.query.row;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyBearerId;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.query.duty.DutyView;
import org.jspecify.annotations.Nullable;

/**
 * A duty and what it is about: what people know as a follow-up. How late it is depends on the day one asks about, so
 * that is not part of it.
 *
 * @param stream that owes it
 * @param caseId null where an entry of a register owes it
 * @param caseTitle of the case, or of the entry of a register
 * @param form the code of the case's form, or the register's kind in upper case
 * @param title of the item, or of the case or entry where that as a whole owes it
 * @param itemId null unless it is about one item
 * @param organs those it is about; empty if it is about none
 * @param assistingUnits of the item, else empty
 * @param state of the item whose rectification it is, else OPEN, DONE, or LAPSED if it ended unmet
 * @param returnBy until when its unit may return it; null unless it may
 */
public record DutyRow(
        StreamId stream,
        @Nullable CaseId caseId,
        String caseTitle,
        String form,
        String title,
        @Nullable ItemId itemId,
        List<SupervisedOrgan> organs,
        Secrecy secrecy,
        List<UnitId> assistingUnits,
        String state,
        @Nullable Deadline returnBy,
        DutyView duty) {

    /** Stable while the stream lives, and fit for a URL. */
    public String followUpId() {
        return (caseId == null ? stream.value() : caseId.value()) + ":" + duty.id();
    }

    /** What is owed: the name of its kind. */
    public String kind() {
        return duty.id().kind();
    }

    /** The period it is of, such as {@code 2023-q2}; empty text unless it is one of several that recur. */
    public String period() {
        return stream.kind().equals(DutyBearerId.KIND) ? duty.id().which() : "";
    }

    /** Who owes it. */
    public Responsible responsible() {
        return duty.responsible();
    }

    /** The unit that owes it; null where a unit or committee does not. */
    public @Nullable UnitId unit() {
        return switch (duty.responsible().kind()) {
            case UNIT, COMMITTEE -> new UnitId(duty.responsible().id());
            case ORGAN_OFFICE, GENERAL_OFFICE, PERSON, BODY -> null;
        };
    }

    /** Whether it is not yet met. */
    public boolean open() {
        return duty.open();
    }

    /** Whether there is a date, and how firm it is. */
    public Deadline.Kind deadline() {
        return duty.due().kind();
    }

    /** The last day in time; null without one. */
    public @Nullable LocalDate dueOn() {
        return duty.dueOn();
    }

    /** The rule that set the deadline. */
    public String ruleId() {
        return duty.due().ruleId();
    }

    /** When it was met; null while it is not. */
    public @Nullable LocalDate metOn() {
        return duty.metOn();
    }

    /** Whether it was given to nobody yet: an item that an organ's office still has to assign. */
    public boolean unassigned() {
        return duty.open() && HandlingDuty.ITEM_ASSIGNMENT.has(duty.id());
    }

    /** Whether nothing is left to do, not even for others. */
    public boolean closed() {
        boolean others = duty.ended() == null
                && HandlingDuty.RECTIFICATION_ITEM.has(duty.id())
                && !state.equals(ItemState.CLOSED.name())
                && !state.equals(ItemState.MERGED.name());
        return !duty.open() && !others;
    }
}
