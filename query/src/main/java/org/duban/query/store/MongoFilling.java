package org.duban.query.store;

import com.mongodb.client.ClientSession;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;
import org.duban.query.row.View;
import org.duban.query.store.MongoMark.Mark;
import org.duban.query.store.NextRows.Continued;

/**
 * The next generation of rows, on the way into collections of its own. What is added is kept in one transaction with how
 * far that is, so that whoever goes on adds nothing twice, and whoever was broken off and wakes adds nothing at all.
 */
final class MongoFilling implements Continued {

    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);
    private static final int CELLS_AT_ONCE = 1_000;

    private final MongoViewStore store;
    private final long epoch;
    private final Mark begun;
    private final MongoCollections collections;
    private final long position;
    private final Map<Table, List<Row>> added = new LinkedHashMap<>();
    private final Map<Table, GatheredCells> counted = new LinkedHashMap<>();
    private String after;

    MongoFilling(MongoViewStore store, long epoch, long position) {
        this.store = store;
        this.epoch = epoch;
        begun = store.mark().now();
        collections = store.collections(begun);
        after = begun.filled();
        this.position = begun.fillTo() > 0 ? begun.fillTo() : position;
        if (!after.isEmpty()) {
            countAgain();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public String after() {
        return after;
    }

    @Override
    public void add(Table table, List<Row> rows) {
        added.computeIfAbsent(table, any -> new ArrayList<>()).addAll(rows);
    }

    @Override
    public void reached(String stream) {
        Asked.inTransaction(store.client(), session -> kept(session, stream));
        after = stream;
        added.forEach((table, rows) -> count(table, rows));
        added.clear();
    }

    private boolean kept(ClientSession session, String stream) {
        mustBeOwn(store.mark().filled(session, epoch, position, stream));
        added.forEach((table, rows) -> insert(session, table, rows));
        return true;
    }

    private void insert(ClientSession session, Table table, List<Row> rows) {
        if (!rows.isEmpty()) {
            collections.rows(table).insertMany(session, rows, ANY_ORDER);
        }
    }

    private void count(Table table, List<Row> rows) {
        Tally tally = table.tally();
        if (tally != null) {
            GatheredCells cells = counted.computeIfAbsent(table, any -> new GatheredCells(CellSums.of(tally)));
            rows.forEach(cells::add);
        }
    }

    /** What was added before it was broken off. */
    private void countAgain() {
        for (View view : store.views()) {
            for (Table table : view.tables()) {
                if (table.tally() != null) {
                    collections
                            .rows(table)
                            .find()
                            .projection(Projections.exclude(RowDocuments.CONTENT))
                            .forEach(found -> count(table, List.of(found)));
                }
            }
        }
    }

    @Override
    public void finish(long end) {
        reached(after);
        // Indexes are made once all rows are there: much faster than with each of them.
        Asked.of(() -> {
            collections.index();
            return end;
        });
        counted.forEach(this::keepCells);
        Asked.inTransaction(store.client(), session -> {
            mustBeOwn(store.mark().move(session, epoch, 0, end));
            return end;
        });
    }

    private void keepCells(Table table, GatheredCells cells) {
        List<BsonDocument> documents = cells.cells().stream()
                .map(cell -> MongoCells.document(cells.sums(), cell, begun.writes()))
                .toList();
        Asked.inTransaction(store.client(), session -> {
            mustBeOwn(store.mark().filled(session, epoch, position, after));
            collections.cells(table).deleteMany(session, new BsonDocument()); // of one broken off here
            return true;
        });
        for (int done = 0; done < documents.size(); done += CELLS_AT_ONCE) {
            List<BsonDocument> some = documents.subList(done, Math.min(done + CELLS_AT_ONCE, documents.size()));
            Asked.inTransaction(store.client(), session -> {
                mustBeOwn(store.mark().filled(session, epoch, position, after));
                collections.cells(table).insertMany(session, some, ANY_ORDER);
                return true;
            });
        }
    }

    private static void mustBeOwn(boolean own) {
        if (!own) {
            throw new RowsClaimed("Somebody else goes on with these rows");
        }
    }
}
