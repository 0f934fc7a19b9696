package org.duban.query.checkpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Reading;
import org.duban.query.view.SameRows;

/** Rows that were folded anew, held against those that a store holds at the same position. */
final class Refold implements Filling {

    private final Reading held;
    private final BooleanSupplier unwanted;
    private final Map<Table, Long> folded = new HashMap<>();
    private Optional<String> difference = Optional.empty();

    /** @param unwanted whether nobody waits for it any more */
    Refold(Reading held, BooleanSupplier unwanted) {
        this.held = held;
        this.unwanted = unwanted;
    }

    /** @throws CancellationException if nobody waits for it any more */
    @Override
    public void add(Table table, List<Row> rows) {
        if (!ViewTables.ALL.contains(table)) {
            return; // when a stream was parked, and why, is nothing that was folded
        }
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        folded.merge(table, (long) rows.size(), Long::sum);
        Map<String, Row> known = new HashMap<>();
        held.rows(table, rows.stream().map(Row::id).toList()).forEach(row -> known.put(row.id(), row));
        for (Row row : rows) {
            Row other = known.get(row.id());
            if (other == null) {
                differ(table + " " + row.id() + " is missing");
            } else if (!SameRows.same(row, other)) {
                differ(table + " " + row.id() + " differs in " + row.differences(other));
            }
        }
    }

    @Override
    public void finish(long position) {
        for (Table table : ViewTables.ALL) {
            long rows = held.count(table, new Counting(Condition.always(), List.of(), null)).stream()
                    .mapToLong(Cell::rows)
                    .sum();
            if (rows != folded.getOrDefault(table, 0L)) {
                differ(table + ": " + rows + " rows, not " + folded.getOrDefault(table, 0L));
            }
        }
    }

    /** The first difference; empty if there is none. */
    Optional<String> difference() {
        return difference;
    }

    private void differ(String what) {
        if (difference.isEmpty()) {
            difference = Optional.of(what);
        }
    }
}
