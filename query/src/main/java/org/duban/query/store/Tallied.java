package org.duban.query.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;

/**
 * A count that is answered from numbers kept, without a look at any row.
 *
 * @param scope the text that all rows counted have in the tally's scope, empty for all rows
 * @param where looks at nothing but what the rows of a cell have in common
 * @param days looks at their day too
 */
record Tallied(Tally tally, String scope, List<Condition> where, List<Condition> days) {

    /** Empty if numbers kept do not tell. */
    static Optional<Tallied> of(Table table, Counting count) {
        Tally tally = table.tally();
        if (tally == null
                || !tally.fields().containsAll(count.by())
                || (count.bands() != null && !count.bands().field().equals(tally.day()))) {
            return Optional.empty();
        }
        return of(tally, count);
    }

    private static Optional<Tallied> of(Tally tally, Counting count) {
        String scope = "";
        List<Condition> where = new ArrayList<>();
        List<Condition> days = new ArrayList<>();
        for (Condition part : count.where().parts()) {
            if (part.fields().allMatch(tally.fields()::contains)) {
                where.add(part);
            } else if (part.fields()
                    .allMatch(
                            field -> field.equals(tally.day()) || tally.fields().contains(field))) {
                days.add(part);
            } else if (scope.isEmpty()
                    && part instanceof Condition.OneOf one
                    && one.field().equals(tally.scope())
                    && one.values().size() == 1) {
                scope = one.values().getFirst();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Tallied(tally, scope, where, days));
    }
}
