package org.duban.query.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Reading;

/**
 * Keeps the rows in memory. Readers look at the rows of one position for as long as they like, while those of the next
 * are made beside them.
 */
public final class MemoryViewStore implements ViewStore {

    private volatile MemoryRows rows = MemoryRows.NONE;

    @Override
    public <A> A read(Function<Reading, A> question) {
        return question.apply(rows);
    }

    @Override
    public long position() {
        return rows.position();
    }

    @Override
    public synchronized void write(Changes changes) {
        if (changes.from() != rows.position()) {
            throw new IllegalStateException("The rows tell of " + rows.position() + ", not of " + changes.from());
        }
        Map<Table, MemoryTable> changed = new LinkedHashMap<>(rows.tables());
        changes.tables().forEach(table -> changed.put(table, rows.of(table).with(changes.in(table))));
        rows = new MemoryRows(changes.to(), changed);
    }

    @Override
    public Filling fill() {
        return new MemoryFilling();
    }

    @Override
    public synchronized void drop() {
        rows = MemoryRows.NONE;
    }

    @Override
    public void close() {
        drop();
    }

    private synchronized void filled(MemoryRows with) {
        rows = with;
    }

    /** Gathers rows to make all their indexes at once. */
    private final class MemoryFilling implements Filling {

        private final Map<Table, List<Row>> gathered = new LinkedHashMap<>();

        @Override
        public void add(Table table, List<Row> some) {
            gathered.computeIfAbsent(table, any -> new ArrayList<>()).addAll(some);
        }

        @Override
        public void finish(long position) {
            Map<Table, MemoryTable> tables = new LinkedHashMap<>();
            gathered.forEach((table, all) -> tables.put(table, MemoryTable.of(table, all)));
            filled(new MemoryRows(position, tables));
        }
    }
}
