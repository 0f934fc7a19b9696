package org.duban.query.store;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.store.ViewStore.Reading;

/** The rows as one session sees them. */
record MongoReading(ClientSession session, MongoCollections collections, long position) implements Reading {

    @Override
    public List<Row> list(Table table, Listing list) {
        if (list.limit() == 0) {
            return List.of();
        }
        return collections
                .rows(table)
                .find(session, MongoFilter.of(list, table))
                .sort(Sorts.ascending(list.order()))
                .limit(list.limit())
                .map(document -> RowDocuments.row(table, document))
                .into(new ArrayList<>());
    }

    @Override
    public List<Cell> count(Table table, Counting count) {
        Optional<Tallied> told = Tallied.of(table, count);
        return told.isPresent() ? told(table, told.get(), count) : MongoCount.of(table, count)
                .cells(collections.rows(table).aggregate(session, MongoCount.of(table, count).pipeline()));
    }

    @Override
    public List<Row> rows(Table table, Collection<String> ids) {
        return collections
                .rows(table)
                .find(session, Filters.in(Table.ID, ids))
                .map(document -> RowDocuments.row(table, document))
                .into(new ArrayList<>());
    }

    private List<Cell> told(Table table, Tallied told, Counting count) {
        CellSums sums = CellSums.of(told.tally());
        FindIterable<BsonDocument> cells = collections.cells(table).find(session, MongoCells.filter(sums, told));
        boolean byDay = count.bands() != null || !told.days().isEmpty();
        Iterator<CellDays> found = (byDay ? cells : cells.projection(MongoCells.WITHOUT_DAYS))
                .map(cell -> MongoCells.cell(sums, cell))
                .into(new ArrayList<>())
                .iterator();
        return sums.count(told, count, found);
    }
}
