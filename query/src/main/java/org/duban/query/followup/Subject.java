package org.duban.query.followup;

import org.duban.events.CaseId;
import org.duban.events.DutyKind;
import org.duban.events.StreamId;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.jspecify.annotations.Nullable;

/**
 * What wanted follow-ups are about; null means anything.
 *
 * @param form the code of a form of supervision, or a register's kind in upper case
 * @param stream that owes it
 * @param kind the name of the kind of duty
 * @param ruleId the rule that set the deadline
 * @param text words that the title or the case's title contains, in any case
 */
public record Subject(
        @Nullable String form,
        @Nullable StreamId stream,
        @Nullable String kind,
        @Nullable String ruleId,
        @Nullable String state,
        @Nullable String text) {

    /** Anything. */
    public static final Subject ANY = new Subject(null, null, null, null, null, null);

    /** Whatever one case owes. */
    public static Subject of(CaseId caseId) {
        return new Subject(null, caseId.stream(), null, null, null, null);
    }

    /** Duties of one kind. */
    public static Subject of(DutyKind kind) {
        return new Subject(null, null, kind.name(), null, null, null);
    }

    Condition condition() {
        return new Filter()
                .add(form, any -> Condition.is(DutyFields.FORM, any))
                .add(stream, any -> Condition.is(DutyFields.STREAM, any.value()))
                .add(kind, any -> Condition.is(DutyFields.KIND, any))
                .add(ruleId, any -> Condition.is(DutyFields.RULE_ID, any))
                .add(state, any -> Condition.is(DutyFields.STATE, any))
                .add(text, words -> Condition.contains(DutyFields.TEXT, words))
                .all();
    }
}
