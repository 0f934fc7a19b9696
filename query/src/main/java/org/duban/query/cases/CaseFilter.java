package org.duban.query.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.access.Access;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; null means any.
 *
 * @param form the code of a form of supervision
 * @param stage the code of a stage
 * @param organ one of those supervised
 * @param unit one that leads or assists in an item
 * @param text words that title or subject contain, in any case
 * @param open true for open ones, false for closed ones
 */
public record CaseFilter(
        @Nullable String form,
        @Nullable String stage,
        @Nullable SupervisedOrgan organ,
        @Nullable UnitId committee,
        @Nullable UnitId unit,
        @Nullable String text,
        @Nullable Boolean open) {

    /** Any. */
    public static final CaseFilter ANY = new CaseFilter(null, null, null, null, null, null, null);

    Condition condition(Access access) {
        List<Condition> wanted = new ArrayList<>();
        add(wanted, form, any -> Condition.is(CaseRow.FORM, any));
        add(wanted, stage, any -> Condition.is(CaseRow.STAGE, any));
        add(wanted, organ, any -> Condition.is(CaseRow.ORGANS, any.name()));
        add(wanted, committee, id -> Condition.is(CaseRow.COMMITTEE, id.value()));
        add(wanted, unit, id -> access.unit(id).and(Condition.is(CaseRow.UNITS, id.value())));
        add(wanted, text, words -> Condition.contains(CaseRow.TEXT, words));
        add(wanted, open, any -> Condition.is(CaseRow.OPEN, any.booleanValue()));
        return Condition.all(wanted);
    }

    private static <T> void add(List<Condition> wanted, @Nullable T value, Function<T, Condition> condition) {
        if (value != null) {
            wanted.add(condition.apply(value));
        }
    }
}
