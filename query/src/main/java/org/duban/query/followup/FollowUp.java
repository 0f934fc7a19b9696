package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.query.duty.Escalation;
import org.duban.query.row.DutyRow;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, judged on one day.
 *
 * @param row what is owed, by whom, and what it is about
 * @param daysLate calendar days after due, 0 if not late; null without a date; once met, at completion
 * @param proposal what may be done about it next; null if nothing
 */
public record FollowUp(
        DutyRow row,
        @Nullable Long daysLate,
        Light light,
        @Nullable EscalationProposal proposal) {

    /** Stable while the stream lives, and fit for a URL. */
    public String followUpId() {
        return row.followUpId();
    }

    /** The stream that owes it. */
    public StreamId stream() {
        return row.stream();
    }

    /** The case that owes it; null where an entry of a register does. */
    public @Nullable CaseId caseId() {
        return row.caseId();
    }

    /** The title of the case, or of the entry of a register. */
    public String caseTitle() {
        return row.caseTitle();
    }

    /** The code of the case's form, or the register's kind in upper case. */
    public String form() {
        return row.form();
    }

    /** What is owed: the name of its kind. */
    public String kind() {
        return row.kind();
    }

    /** The period it is of, such as {@code 2023-q2}; empty text unless it is one of several that recur. */
    public String period() {
        return row.period();
    }

    /** Its name within the stream. */
    public DutyId duty() {
        return row.duty().id();
    }

    /** The title of the item, or of the case or entry where that as a whole owes it. */
    public String title() {
        return row.title();
    }

    /** The item it is about; null unless it is about one. */
    public @Nullable ItemId itemId() {
        return row.itemId();
    }

    /** Who owes it. */
    public Responsible responsible() {
        return row.responsible();
    }

    /** The organs it is about; empty if it is about none. */
    public List<SupervisedOrgan> organs() {
        return row.organs();
    }

    /** The unit or committee that owes it; null where none does. */
    public @Nullable UnitId unit() {
        return row.unit();
    }

    /** The units that help. */
    public List<UnitId> assistingUnits() {
        return row.assistingUnits();
    }

    /** Who may read its case. */
    public Secrecy secrecy() {
        return row.secrecy();
    }

    /** The state of the item whose rectification it is, else OPEN, DONE, or LAPSED if it ended unmet. */
    public String state() {
        return row.state();
    }

    /** Whether it is not yet met. */
    public boolean open() {
        return row.open();
    }

    /** Whether there is a date, and how firm it is. */
    public Deadline.Kind deadline() {
        return row.deadline();
    }

    /** The last day in time; null without one. */
    public @Nullable LocalDate dueOn() {
        return row.dueOn();
    }

    /** The rule that set the deadline. */
    public String ruleId() {
        return row.ruleId();
    }

    /** How the date was counted and by what provision. */
    public Deadline due() {
        return row.duty().due();
    }

    /** When it was met; null while it is not. */
    public @Nullable LocalDate metOn() {
        return row.metOn();
    }

    /** When it was missed, when that was noticed and told, and what was done. */
    public Escalation escalation() {
        return row.duty().escalation();
    }
}
