package org.duban.query.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table.Tally;
import org.jspecify.annotations.Nullable;

/** How many rows of a table there are of each kind, by day and scope, kept as the rows change; it never changes itself. */
record Counters(CellSums sums, SortedChunks<CellDays> cells) {

    static Counters of(Tally tally, Collection<Row> rows) {
        GatheredCells gathered = new GatheredCells(CellSums.of(tally));
        rows.forEach(gathered::add);
        return new Counters(gathered.sums(), SortedChunks.of(gathered.cells(), CellDays.ORDER));
    }

    /** Those cells, in the order of their keys. */
    static Counters of(CellSums sums, List<CellDays> cells) {
        return new Counters(sums, SortedChunks.of(cells, CellDays.ORDER));
    }

    /** With those cells in place of what was known of them; one without rows is none. */
    Counters with(List<CellDays> changed) {
        SortedChunks<CellDays> all = cells;
        for (CellDays cell : changed) {
            all = cell.total() == 0 ? all.without(cell) : all.with(cell);
        }
        return new Counters(sums, all);
    }

    /** After a row was replaced, is new, or is no more. */
    Counters changed(@Nullable Row before, @Nullable Row after) {
        return plus(before, -1).plus(after, 1);
    }

    private Counters plus(@Nullable Row row, int rows) {
        if (row == null) {
            return this;
        }
        SortedChunks<CellDays> changed = cells;
        for (String key : sums.keys(row)) {
            CellDays cell = changed.first(one -> one.key().compareTo(key) >= 0)
                    .filter(one -> one.key().equals(key))
                    .orElseGet(() -> sums.none(key, row))
                    .plus(sums.day(row), rows);
            changed = cell.total() == 0 ? changed.without(cell) : changed.with(cell);
        }
        return new Counters(sums, changed);
    }

    /** The answer to a count that these numbers tell. */
    List<Cell> count(Tallied asked, Counting count) {
        return sums.count(asked, count, beginning(sums.span(asked).prefix()));
    }

    /** Those whose keys begin like that: they stand together. */
    private Iterator<CellDays> beginning(String prefix) {
        return cells.between(
                one -> one.key().compareTo(prefix) >= 0,
                one -> one.key().compareTo(prefix) > 0 && !one.key().startsWith(prefix));
    }
}
