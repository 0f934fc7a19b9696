package org.duban.query.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.query.row.Condition;
import org.duban.query.row.Groups;
import org.duban.query.row.KeyRange;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Index;
import org.duban.query.row.Table.Tally;
import org.jspecify.annotations.Nullable;

/** The rows of one table with all their indexes; it never changes. */
record MemoryTable(
        Table table,
        SortedChunks<Row> byId,
        Map<Index, RowIndex> indexes,
        @Nullable Counters counters) {

    private static final int FEW = 1_000;

    static MemoryTable of(Table table, List<Row> rows) {
        Map<Index, RowIndex> indexes = new LinkedHashMap<>();
        for (String order : table.orders()) {
            List<Index> listing = table.indexes().stream()
                    .filter(index -> index.order().equals(order))
                    .toList();
            RowIndex.of(listing, ordered(rows, order)).forEach(made -> indexes.put(made.index(), made));
        }
        Tally tally = table.tally();
        return new MemoryTable(
                table,
                SortedChunks.of(ordered(rows, Table.ID), Posting.by(Table.ID)),
                indexes,
                tally == null ? null : Counters.of(tally, rows));
    }

    /** A row beside what it is ordered by, which is looked at many times. */
    private record Keyed(String key, Row row) {}

    private static List<Row> ordered(List<Row> rows, String order) {
        List<Keyed> keyed = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.get(order) instanceof String key) {
                keyed.add(new Keyed(key, row));
            }
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::row).toList();
    }

    /** After these changes, by id. */
    MemoryTable with(Map<String, Optional<Row>> changes) {
        if (changes.size() > FEW && changes.size() > byId.size() / 8) {
            return anew(changes);
        }
        MemoryTable changed = this;
        for (Map.Entry<String, Optional<Row>> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue().orElse(null));
        }
        return changed;
    }

    private MemoryTable anew(Map<String, Optional<Row>> changes) {
        List<Row> rows = new ArrayList<>();
        byId.all().forEachRemaining(row -> {
            if (!changes.containsKey(row.id())) {
                rows.add(row);
            }
        });
        changes.values().forEach(row -> row.ifPresent(rows::add));
        return of(table, rows);
    }

    private MemoryTable with(String id, @Nullable Row after) {
        Row before = row(id).orElse(null);
        if (before == null && after == null) {
            return this;
        }
        Map<Index, RowIndex> changed = new LinkedHashMap<>();
        indexes.forEach((index, rows) -> changed.put(index, rows.changed(before, after)));
        SortedChunks<Row> rows = after == null ? byId.without(Objects.requireNonNull(before)) : byId.with(after);
        return new MemoryTable(table, rows, changed, counters == null ? null : counters.changed(before, after));
    }

    /** The row with that id. */
    Optional<Row> row(String id) {
        return byId.first(row -> row.id().compareTo(id) >= 0)
                .filter(row -> row.id().equals(id));
    }

    List<Row> list(Listing list) {
        String id = single(list.where());
        if (id != null) {
            return row(id)
                    .filter(row -> row.get(list.order()) instanceof String key && key.compareTo(list.after()) > 0)
                    .filter(list.where()::holds)
                    .stream()
                    .limit(list.limit())
                    .toList();
        }
        List<Row> found = new ArrayList<>();
        Iterator<Row> rows = new Merged(candidates(list.where(), list.order()), list.order(), KeyRange.of(list, table));
        while (found.size() < list.limit() && rows.hasNext()) {
            Row row = rows.next();
            if (list.where().holds(row)) {
                found.add(row);
            }
        }
        return found;
    }

    List<Cell> count(Counting count) {
        Optional<Tallied> told = Tallied.of(table, count);
        if (told.isPresent() && counters != null) {
            return counters.count(told.get(), count);
        }
        String order = table.orders().iterator().next();
        Listing all = new Listing(count.where(), order, "", Integer.MAX_VALUE);
        Groups groups = new Groups(count);
        list(all).forEach(groups::add);
        return groups.cells();
    }

    /** Rows among which are all that satisfy the condition, as few as an index tells. */
    private List<SortedChunks<Row>> candidates(Condition where, String order) {
        List<SortedChunks<Row>> all = found(new Index("", order), "");
        return few(where, order).filter(some -> size(some) < size(all)).orElse(all);
    }

    private Optional<List<SortedChunks<Row>>> few(Condition where, String order) {
        return switch (where) {
            case Condition.All all ->
                all.parts().stream()
                        .flatMap(part -> few(part, order).stream())
                        .min(Comparator.comparingLong(MemoryTable::size));
            case Condition.Any any -> union(any.choices(), order);
            case Condition.OneOf one
            when indexes.containsKey(new Index(one.field(), order)) ->
                Optional.of(one.values().stream()
                        .flatMap(value -> found(new Index(one.field(), order), value).stream())
                        .toList());
            case Condition.Flag flag
            when indexes.containsKey(new Index(flag.field(), order)) ->
                Optional.of(found(new Index(flag.field(), order), String.valueOf(flag.value())));
            default -> Optional.empty();
        };
    }

    private Optional<List<SortedChunks<Row>>> union(List<Condition> choices, String order) {
        List<SortedChunks<Row>> union = new ArrayList<>();
        for (Condition choice : choices) {
            Optional<List<SortedChunks<Row>>> some = few(choice, order);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            union.addAll(some.get());
        }
        return Optional.of(union);
    }

    private List<SortedChunks<Row>> found(Index index, String key) {
        RowIndex rows = indexes.get(index);
        if (rows == null) {
            throw new IllegalArgumentException(table + " are not listed by " + index.order());
        }
        return rows.rows(key).stream().toList();
    }

    private static long size(List<SortedChunks<Row>> some) {
        return some.stream().mapToLong(SortedChunks::size).sum();
    }

    private static @Nullable String single(Condition where) {
        return where.parts().stream()
                .filter(part -> part instanceof Condition.OneOf one
                        && one.field().equals(Table.ID)
                        && one.values().size() == 1)
                .map(part -> ((Condition.OneOf) part).values().getFirst())
                .findFirst()
                .orElse(null);
    }
}
