package org.duban.query.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.query.row.Condition;
import org.jspecify.annotations.Nullable;

/** Gathers the conditions of those parts of a filter that are given. */
final class Filter {

    private final List<Condition> conditions = new ArrayList<>();

    <T> Filter add(@Nullable T given, Function<T, Condition> condition) {
        if (given != null) {
            conditions.add(condition.apply(given));
        }
        return this;
    }

    Condition all() {
        return Condition.all(conditions);
    }
}
