package org.duban.ui.reads;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.query.duty.Escalation;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.followup.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as the API tells of it.
 *
 * @param followUpId stable while the stream lives
 * @param stream that owes it
 * @param caseId the case that owes it; null where an entry of a register does
 * @param caseTitle of the case, or of the entry of a register
 * @param form the code of the case's form, or the register's kind in upper case
 * @param kind what is owed
 * @param title of the item, or of the case or entry where that as a whole owes it
 * @param itemId the item it is about; null unless it is about one
 * @param responsible who owes it
 * @param unit the unit or committee that owes it; null where none does
 * @param organs those it is about; empty for what is about none
 * @param state of the item whose rectification it is, else OPEN, DONE, or LAPSED if it ended unmet
 * @param deadline whether there is a date, and how firm it is
 * @param dueOn the last day in time; null without one
 * @param daysLate calendar days after due, 0 if not late; null without a date; once met, at completion
 * @param ruleId the rule that set the deadline
 * @param due how the date was counted and by what provision
 * @param metOn when it was met; null while it is not
 * @param proposal what may be done about it next; null if nothing
 * @param escalation when it was missed, when that was noticed and told, and what was done
 */
public record FollowUpAnswer(
        String followUpId,
        StreamId stream,
        @Nullable CaseId caseId,
        String caseTitle,
        String form,
        String kind,
        String title,
        @Nullable ItemId itemId,
        Responsible responsible,
        @Nullable UnitId unit,
        List<SupervisedOrgan> organs,
        List<UnitId> assistingUnits,
        Secrecy secrecy,
        String state,
        boolean open,
        Deadline.Kind deadline,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLate,
        Light light,
        String ruleId,
        Deadline due,
        @Nullable LocalDate metOn,
        @Nullable EscalationProposal proposal,
        Escalation escalation) {

    static FollowUpAnswer of(FollowUp followUp) {
        return new FollowUpAnswer(
                followUp.followUpId(),
                followUp.stream(),
                followUp.caseId(),
                followUp.caseTitle(),
                followUp.form(),
                followUp.kind(),
                followUp.title(),
                followUp.itemId(),
                followUp.responsible(),
                followUp.unit(),
                followUp.organs(),
                followUp.assistingUnits(),
                followUp.secrecy(),
                followUp.state(),
                followUp.open(),
                followUp.deadline(),
                followUp.dueOn(),
                followUp.daysLate(),
                followUp.light(),
                followUp.ruleId(),
                followUp.due(),
                followUp.metOn(),
                followUp.proposal(),
                followUp.escalation());
    }
}
