package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.Light;
import org.duban.query.caseview.Escalation;
import org.duban.query.caseview.Form;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Owner;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, judged on one day.
 *
 * @param unit the lead unit or the committee; null where an office owes it
 * @param state of the item, else OPEN, DONE, or LAPSED if its case closed without it
 * @param deadline whether there is a date, and how firm it is
 * @param dueOn the last day in time; null without one
 * @param daysLate calendar days after due, 0 if not late; null without a date; once met, at completion
 * @param ruleId the rule that set the deadline; null if none did
 * @param due how the date was counted and by what provision; null if no rule set it
 * @param metOn when it was met; null while it is not
 * @param proposal what may be done about it next; null if nothing
 * @param escalation when it was missed, when that was noticed and told, and what was done; null if nothing is known
 */
public record FollowUp(
        String followUpId,
        CaseId caseId,
        String caseTitle,
        Form form,
        DutyKind kind,
        String title,
        @Nullable ItemId itemId,
        Owner owner,
        SupervisedOrgan organ,
        @Nullable UnitId unit,
        List<UnitId> assistingUnits,
        Secrecy secrecy,
        String state,
        boolean open,
        Deadline.Kind deadline,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLate,
        Light light,
        @Nullable String ruleId,
        @Nullable Deadline due,
        @Nullable LocalDate metOn,
        @Nullable EscalationProposal proposal,
        @Nullable Escalation escalation) {

    static FollowUp of(Obligation owed, Light light, @Nullable EscalationProposal proposal, LocalDate on) {
        return new FollowUp(
                owed.followUpId(),
                owed.caseId(),
                owed.caseTitle(),
                owed.form(),
                owed.kind(),
                owed.title(),
                owed.itemId(),
                owed.owner(),
                owed.organ(),
                owed.unit(),
                owed.assistingUnits(),
                owed.secrecy(),
                owed.state(),
                owed.open(),
                owed.deadline(),
                owed.dueOn(),
                owed.daysLate(on),
                light,
                owed.ruleId(),
                owed.due(),
                owed.metOn(),
                proposal,
                owed.escalation());
    }
}
