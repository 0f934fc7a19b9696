package org.duban.query.store;

import com.mongodb.client.model.InsertManyOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;
import org.duban.query.store.ViewStore.Filling;

/** The next generation of rows, on the way into collections of its own. */
final class MongoFilling implements Filling {

    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private final MongoCollections collections;
    private final List<Table> tables;
    private final LongPredicate replace;
    private final Map<Table, GatheredCells> counted = new LinkedHashMap<>();

    /** @param replace lets the generation take the place of the one before, at a position */
    MongoFilling(MongoCollections collections, List<Table> tables, LongPredicate replace) {
        this.collections = collections;
        this.tables = tables;
        this.replace = replace;
    }

    @Override
    public void add(Table table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        collections
                .rows(table)
                .insertMany(rows.stream().map(RowDocuments::document).toList(), ANY_ORDER);
        Tally tally = table.tally();
        if (tally != null) {
            GatheredCells cells = counted.computeIfAbsent(table, any -> new GatheredCells(CellSums.of(tally)));
            rows.forEach(cells::add);
        }
    }

    @Override
    public void finish(long position) {
        counted.forEach((table, cells) -> collections
                .cells(table)
                .insertMany(
                        cells.cells().stream()
                                .map(cell -> MongoCells.document(cells.sums(), cell))
                                .toList(),
                        ANY_ORDER));
        // Indexes are made once all rows are there: much faster than with each of them.
        collections.prepare(tables);
        if (!replace.test(position)) {
            throw new IllegalStateException("Somebody else has filled the views meanwhile");
        }
    }
}
