package org.duban.query.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore.Reading;

/**
 * What rows that were made anew say against those that are read, at the position of these.
 *
 * @param position of both; 0 if there was nothing to hold them against
 * @param rows how many were made anew
 * @param differing how many of them say something else, are new, or are missing
 * @param examples what the first of those are about
 */
public record RowComparison(long position, long rows, long differing, List<String> examples) {

    private static final int EXAMPLES = 10;
    private static final int PAGE = 1_000;

    /** What came after the new rows is folded onto them before they are held against the others. */
    static RowComparison of(Reading old, Reading made, ViewFolding folding, List<View> views) {
        if (old.position() == 0) {
            return new RowComparison(0, views.stream().mapToLong(view -> rows(made, view)).sum(), 0, List.of());
        }
        Changes since = folding.changes(made, Math.max(old.position(), made.position()));
        Counted counted = new Counted();
        views.stream()
                .flatMap(view -> view.tables().stream())
                .forEach(table -> compare(old, made, since.in(table), table, counted));
        return new RowComparison(old.position(), counted.rows, counted.differing, counted.examples);
    }

    private static long rows(Reading made, View view) {
        long rows = 0;
        for (Table table : view.tables()) {
            for (Iterator<Row> all = all(made, table); all.hasNext(); all.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static void compare(
            Reading old, Reading made, Map<String, Optional<Row>> since, Table table, Counted counted) {
        Ahead one = new Ahead(all(old, table));
        Ahead other = new Ahead(all(made, table));
        while (one.row != null || other.row != null) {
            int order = order(one.row, other.row);
            Row left = order <= 0 ? one.take() : null;
            Row right = order >= 0 ? other.take() : null;
            String id = left == null ? right.id() : left.id();
            if (!since.containsKey(id)) {
                counted.pair(table, id, left, right);
            }
        }
        Map<String, Row> before = new LinkedHashMap<>();
        old.rows(table, since.keySet()).forEach(row -> before.put(row.id(), row));
        since.forEach((id, row) -> counted.pair(table, id, before.get(id), row.orElse(null)));
    }

    private static int order(Row one, Row other) {
        if (one == null) {
            return 1;
        }
        return other == null ? -1 : one.id().compareTo(other.id());
    }

    private static Iterator<Row> all(Reading rows, Table table) {
        return new Pages(rows, table);
    }
}
