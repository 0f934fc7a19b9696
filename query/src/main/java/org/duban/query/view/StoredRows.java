package org.duban.query.view;

import java.util.List;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.store.ViewStore.Reading;

/** Rows of one table in the store. */
record StoredRows<T>(Reading rows, Table table, Function<Row, T> value) implements Rows<T> {

    @Override
    public List<T> list(Listing list) {
        return rows.list(table, list).stream().map(value).toList();
    }

    @Override
    public List<Cell> count(Counting count) {
        return rows.count(table, count);
    }
}
