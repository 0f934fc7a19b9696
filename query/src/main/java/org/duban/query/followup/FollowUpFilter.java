package org.duban.query.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.events.CaseId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.Light;
import org.duban.query.caseview.Form;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups are wanted; null means any.
 *
 * @param unit who owes it
 * @param text words that the title or the case's title contains, in any case
 * @param dueFrom due on that day or later
 * @param dueTo due on that day or earlier
 */
public record FollowUpFilter(
        @Nullable UnitId unit,
        @Nullable SupervisedOrgan organ,
        @Nullable Form form,
        @Nullable CaseId caseId,
        @Nullable DutyKind kind,
        @Nullable Light light,
        @Nullable String ruleId,
        @Nullable String state,
        @Nullable String text,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {

    /** Any. */
    public static final FollowUpFilter ANY =
            new FollowUpFilter(null, null, null, null, null, null, null, null, null, null, null);

    Condition condition(LightPolicy lights, LocalDate on) {
        List<Condition> wanted = new ArrayList<>();
        add(wanted, unit, id -> Condition.is(ObligationRow.UNIT, id.value()));
        add(wanted, organ, any -> Condition.is(ObligationRow.ORGAN, any.name()));
        add(wanted, form, any -> Condition.is(ObligationRow.FORM, any.name()));
        add(wanted, caseId, id -> Condition.is(ObligationRow.CASE_ID, id.value()));
        add(wanted, kind, any -> Condition.is(ObligationRow.KIND, any.name()));
        add(wanted, light, any -> lights.shows(any, on));
        add(wanted, ruleId, id -> Condition.is(ObligationRow.RULE_ID, id));
        add(wanted, state, any -> Condition.is(ObligationRow.STATE, any));
        add(wanted, text, words -> Condition.contains(ObligationRow.TEXT, words));
        add(wanted, dueFrom, day -> Condition.atLeast(ObligationRow.DUE_ON, day.toString()));
        add(wanted, dueTo, day -> Condition.atMost(ObligationRow.DUE_ON, day.toString()));
        return Condition.all(wanted);
    }

    private static <T> void add(List<Condition> wanted, @Nullable T value, Function<T, Condition> condition) {
        if (value != null) {
            wanted.add(condition.apply(value));
        }
    }
}
