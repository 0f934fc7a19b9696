package org.duban.query.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.View;

/**
 * Keeps the rows in memory. Readers look at the rows of one position for as long as they like, while those of the next
 * are made beside them.
 */
public class MemoryViewStore implements ViewStore {

    private volatile MemoryRows rows = MemoryRows.NONE;
    private long claims;

    @Override
    public <A> A read(Function<Reading, A> question) {
        return question.apply(rows);
    }

    @Override
    public long position() {
        return rows.position();
    }

    @Override
    public synchronized Pen claim() {
        long own = ++claims;
        return changes -> write(own, changes);
    }

    private synchronized void write(long by, Changes changes) {
        if (by != claims) {
            throw new RowsClaimed("Somebody else writes the rows");
        }
        rows = rows.with(changes);
    }

    @Override
    public Filling fill() {
        return new MemoryFilling();
    }

    @Override
    public NextRows succeed(List<View> views) {
        return new MemoryNextRows(this, views);
    }

    @Override
    public synchronized void drop() {
        rows = MemoryRows.NONE;
    }

    @Override
    public void close() {
        drop();
    }

    MemoryRows rows() {
        return rows;
    }

    synchronized void filled(MemoryRows with) {
        claims++;
        rows = with;
    }

    /** Gathers rows to make all their indexes at once. */
    final class MemoryFilling implements Filling {

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
