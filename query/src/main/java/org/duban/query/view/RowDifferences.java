package org.duban.query.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore.Reading;
import org.jspecify.annotations.Nullable;

/** Holds rows that were made anew against those that are read, both in the order of their ids. */
final class RowDifferences {

    private static final int EXAMPLES = 10;
    private static final int PAGE = 1_000;

    private final List<String> examples = new ArrayList<>();
    private long rows;
    private long differing;

    private RowDifferences() {}

    /** What came after the new rows is folded onto them before they are held against the others. */
    static RowComparison between(Reading old, Reading made, ViewFolding folding, List<View> views) {
        List<Table> tables =
                views.stream().flatMap(view -> view.tables().stream()).toList();
        if (old.position() == 0) {
            long rows = tables.stream().mapToLong(table -> count(made, table)).sum();
            return new RowComparison(0, rows, 0, List.of());
        }
        Changes since = folding.changes(made, Math.max(old.position(), made.position()));
        RowDifferences differences = new RowDifferences();
        tables.forEach(table -> differences.add(old, made, since.in(table), table));
        return new RowComparison(
                old.position(), differences.rows, differences.differing, List.copyOf(differences.examples));
    }

    private static long count(Reading rows, Table table) {
        return rows.count(table, new Counting(Condition.always(), List.of(), null)).stream()
                .mapToLong(Cell::rows)
                .sum();
    }

    private void add(Reading old, Reading made, Map<String, Optional<Row>> since, Table table) {
        Pages left = new Pages(old, table);
        Pages right = new Pages(made, table);
        for (String id = least(left, right); id != null; id = least(left, right)) {
            Row one = left.take(id);
            Row other = right.take(id);
            if (!since.containsKey(id)) {
                add(table, id, one, other);
            }
        }
        Map<String, Row> before = new HashMap<>();
        old.rows(table, since.keySet()).forEach(row -> before.put(row.id(), row));
        since.forEach((id, row) -> add(table, id, before.get(id), row.orElse(null)));
    }

    private static @Nullable String least(Pages left, Pages right) {
        String one = left.id();
        String other = right.id();
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void add(Table table, String id, @Nullable Row old, @Nullable Row made) {
        if (made != null) {
            rows++;
        }
        if (!same(old, made)) {
            differing++;
            if (examples.size() < EXAMPLES) {
                examples.add(table + " " + id);
            }
        }
    }

    private static boolean same(@Nullable Row old, @Nullable Row made) {
        if (old == null || made == null) {
            return old == null && made == null;
        }
        return SameRows.same(old, made);
    }

    /** The rows of a table, of which a page is read at a time. */
    private static final class Pages {

        private final Reading rows;
        private final Table table;
        private List<Row> page;
        private int next;

        Pages(Reading rows, Table table) {
            this.rows = rows;
            this.table = table;
            page = page("");
        }

        private List<Row> page(String after) {
            next = 0;
            return rows.list(table, new Listing(Condition.always(), Table.ID, after, PAGE));
        }

        /** The next one's; null after the last. */
        @Nullable
        String id() {
            if (next == page.size() && next > 0) {
                page = page(page.getLast().id());
            }
            return next < page.size() ? page.get(next).id() : null;
        }

        /** The next one, if it has that id. */
        @Nullable
        Row take(String id) {
            return id.equals(id()) ? page.get(next++) : null;
        }
    }
}
