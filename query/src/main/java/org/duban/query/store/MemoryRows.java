package org.duban.query.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;

/** The rows of all tables at one position. */
record MemoryRows(long position, Map<Table, MemoryTable> tables) implements ViewStore.Reading {

    static final MemoryRows NONE = new MemoryRows(0, Map.of());

    @Override
    public List<Row> list(Table table, Listing list) {
        return of(table).list(list);
    }

    @Override
    public List<Cell> count(Table table, Counting count) {
        return of(table).count(count);
    }

    @Override
    public List<Row> rows(Table table, Collection<String> ids) {
        MemoryTable rows = of(table);
        return ids.stream().flatMap(id -> rows.row(id).stream()).toList();
    }

    MemoryTable of(Table table) {
        MemoryTable rows = tables.get(table);
        return rows == null ? MemoryTable.of(table, List.of()) : rows;
    }
}
