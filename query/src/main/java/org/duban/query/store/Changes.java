package org.duban.query.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.query.row.Row;
import org.duban.query.row.Table;

/** What a batch of events changes in the rows. */
public final class Changes {

    private final long from;
    private final long to;
    private final Map<Table, Map<String, Optional<Row>>> rows = new LinkedHashMap<>();

    /**
     * No change yet.
     *
     * @param from the position that the rows told of before
     * @param to the position they tell of then
     */
    public Changes(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** The position that the rows told of before. */
    public long from() {
        return from;
    }

    /** The position that the rows tell of then. */
    public long to() {
        return to;
    }

    /** That row is new, or replaces the one with its id. */
    public void put(Row row) {
        of(row.table()).put(row.id(), Optional.of(row));
    }

    /** The row with that id is no more. */
    public void remove(Table table, String id) {
        of(table).put(id, Optional.empty());
    }

    /** All that {@code others} change changes too. */
    public void add(Changes others) {
        others.rows.forEach((table, changed) -> of(table).putAll(changed));
    }

    /** The tables that change. */
    public Set<Table> tables() {
        return rows.keySet();
    }

    /** What changes in one table, by id; empty for a row that is no more. */
    public Map<String, Optional<Row>> in(Table table) {
        return rows.getOrDefault(table, Map.of());
    }

    private Map<String, Optional<Row>> of(Table table) {
        return rows.computeIfAbsent(table, any -> new LinkedHashMap<>());
    }
}
