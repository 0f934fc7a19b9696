package org.duban.query.store;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.View;

/** Tells somebody of each question that a store is asked. */
record RecordingStore(ViewStore store, BiConsumer<Table, RowQuery> told) implements ViewStore {

    @Override
    public <A> A read(Function<Reading, A> question) {
        return store.read(rows -> question.apply(new RecordingReading(rows, told)));
    }

    @Override
    public long position() {
        return store.position();
    }

    @Override
    public Pen claim() {
        return store.claim();
    }

    @Override
    public NextRows succeed(List<View> views) {
        return store.succeed(views);
    }

    @Override
    public Filling fill() {
        return store.fill();
    }

    @Override
    public void drop() {
        store.drop();
    }

    @Override
    public void close() {
        store.close();
    }

    private record RecordingReading(Reading rows, BiConsumer<Table, RowQuery> told) implements Reading {

        @Override
        public long position() {
            return rows.position();
        }

        @Override
        public List<Row> list(Table table, Listing list) {
            told.accept(table, list);
            return rows.list(table, list);
        }

        @Override
        public List<Cell> count(Table table, Counting count) {
            told.accept(table, count);
            return rows.count(table, count);
        }

        @Override
        public List<Row> rows(Table table, Collection<String> ids) {
            return rows.rows(table, ids);
        }
    }
}
