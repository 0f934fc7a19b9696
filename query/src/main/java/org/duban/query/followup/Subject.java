package org.duban.query.followup;

import org.duban.events.CaseId;
import org.duban.events.handling.DutyKind;
import org.duban.query.caseview.Form;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.jspecify.annotations.Nullable;

/**
 * What wanted follow-ups are about; null means anything.
 *
 * @param ruleId the rule that set the deadline
 * @param text words that the title or the case's title contains, in any case
 */
public record Subject(
        @Nullable Form form,
        @Nullable CaseId caseId,
        @Nullable DutyKind kind,
        @Nullable String ruleId,
        @Nullable String state,
        @Nullable String text) {

    /** Anything. */
    public static final Subject ANY = new Subject(null, null, null, null, null, null);

    /** Whatever one case owes. */
    public static Subject of(CaseId caseId) {
        return new Subject(null, caseId, null, null, null, null);
    }

    /** Duties of one kind. */
    public static Subject of(DutyKind kind) {
        return new Subject(null, null, kind, null, null, null);
    }

    Condition condition() {
        return new Filter()
                .add(form, any -> Condition.is(ObligationRow.FORM, any.name()))
                .add(caseId, id -> Condition.is(ObligationRow.CASE_ID, id.value()))
                .add(kind, any -> Condition.is(ObligationRow.KIND, any.name()))
                .add(ruleId, id -> Condition.is(ObligationRow.RULE_ID, id))
                .add(state, any -> Condition.is(ObligationRow.STATE, any))
                .add(text, words -> Condition.contains(ObligationRow.TEXT, words))
                .all();
    }
}
