package org.duban.query.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.query.row.Condition;
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

    /** @throws RowsClaimed if they do not tell of the position that the changes go on from */
    MemoryRows with(Changes changes) {
        if (changes.from() != position) {
            throw new RowsClaimed("The rows tell of " + position + ", not of " + changes.from());
        }
        Map<Table, MemoryTable> changed = new LinkedHashMap<>(tables);
        changes.tables().forEach(table -> changed.put(table, of(table).with(changes.in(table))));
        return new MemoryRows(changes.to(), changed);
    }

    /**
     * These with others in place of some.
     *
     * @param replaced the tables that are taken from there
     * @param added the tables to which those from there come
     */
    MemoryRows replaced(MemoryRows by, List<Table> replaced, List<Table> added) {
        Map<Table, MemoryTable> changed = new LinkedHashMap<>(tables);
        replaced.forEach(table -> changed.put(table, by.of(table)));
        for (Table table : added) {
            Map<String, Optional<Row>> more = new LinkedHashMap<>();
            by.list(table, new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE))
                    .forEach(row -> more.put(row.id(), Optional.of(row)));
            changed.put(table, of(table).with(more));
        }
        return new MemoryRows(by.position(), changed);
    }

    MemoryTable of(Table table) {
        MemoryTable rows = tables.get(table);
        return rows == null ? MemoryTable.of(table, List.of()) : rows;
    }
}
