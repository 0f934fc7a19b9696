package org.duban.query.store;

import com.mongodb.client.ClientSession;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;

/**
 * Writes what changes in the rows and in the numbers kept of them, within one transaction. A cell without rows stays, for those who know it as it was.
 *
 * @param number of this write
 */
record MongoWriting(ClientSession session, MongoCollections collections, long number) {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    /** Writes the changes of one table. */
    void write(Table table, Map<String, Optional<Row>> changes) {
        Tally tally = table.tally();
        if (tally != null) {
            count(table, CellSums.of(tally), changes);
        }
        List<WriteModel<Row>> writes = new ArrayList<>(changes.size());
        changes.forEach((id, row) -> writes.add(write(id, row)));
        if (!writes.isEmpty()) {
            collections.rows(table).bulkWrite(session, writes, ANY_ORDER);
        }
    }

    private void count(Table table, CellSums sums, Map<String, Optional<Row>> changes) {
        List<Row> before = collections.rows(session, table, changes.keySet());
        List<Row> after = changes.values().stream().flatMap(Optional::stream).toList();
        List<String> keys = java.util.stream.Stream.concat(before.stream(), after.stream())
                .flatMap(row -> sums.keys(row).stream())
                .distinct()
                .toList();
        Map<String, CellDays> cells = new LinkedHashMap<>();
        collections.cells(table).find(session, Filters.in(Table.ID, keys)).forEach(found -> {
            CellDays cell = MongoCells.cell(sums, found);
            cells.put(cell.key(), cell);
        });
        before.forEach(row -> add(sums, cells, row, -1));
        after.forEach(row -> add(sums, cells, row, 1));
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(cells.size());
        cells.values()
                .forEach(cell -> writes.add(write(cell.key(), Optional.of(MongoCells.document(sums, cell, number)))));
        if (!writes.isEmpty()) {
            collections.cells(table).bulkWrite(session, writes, ANY_ORDER);
        }
    }

    private static void add(CellSums sums, Map<String, CellDays> cells, Row row, int rows) {
        for (String key : sums.keys(row)) {
            CellDays cell = cells.containsKey(key) ? cells.get(key) : sums.none(key, row);
            cells.put(key, cell.plus(sums.day(row), rows));
        }
    }

    private static <T> WriteModel<T> write(String id, Optional<T> whole) {
        return whole.<WriteModel<T>>map(some -> new ReplaceOneModel<>(Filters.eq(Table.ID, id), some, UPSERT))
                .orElseGet(() -> new DeleteOneModel<>(Filters.eq(Table.ID, id)));
    }
}
