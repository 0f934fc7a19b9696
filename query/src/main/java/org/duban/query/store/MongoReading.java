package org.duban.query.store;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.store.MongoMark.Mark;
import org.duban.query.store.ViewStore.Reading;

/** The rows as one session sees them. */
record MongoReading(ClientSession session, MongoCollections collections, Mark mark, KeptCells kept) implements Reading {

    @Override
    public long position() {
        return mark.position();
    }

    @Override
    public List<Row> list(Table table, Listing list) {
        if (list.limit() == 0) {
            return List.of();
        }
        return find(table, list).into(new ArrayList<>());
    }

    @Override
    public List<Cell> count(Table table, Counting count) {
        return Tallied.of(table, count)
                .map(told -> kept.in(session, collections, table, CellSums.of(told.tally()), mark)
                        .count(told, count))
                .orElseGet(() -> MongoCount.of(table, count).cells(groups(table, count)));
    }

    @Override
    public List<Row> rows(Table table, Collection<String> ids) {
        return collections.rows(session, table, ids);
    }

    /** The rows of a list. */
    FindIterable<Row> find(Table table, Listing list) {
        return collections
                .rows(table)
                .find(session, MongoFilter.of(resolved(table, list), table))
                .sort(Sorts.ascending(list.order()))
                .hintString(MongoCollections.words(table, list))
                .limit(list.limit());
    }

    /** Rows that are alike, counted by MongoDB. */
    AggregateIterable<BsonDocument> groups(Table table, Counting count) {
        return collections
                .rows(table)
                .aggregate(
                        session,
                        MongoCount.of(table, count).pipeline(MongoFilter.of(resolved(table, count.where()))),
                        BsonDocument.class);
    }

    private Listing resolved(Table table, Listing list) {
        Condition where = resolved(table, list.where());
        return where.equals(list.where()) ? list : new Listing(where, list.order(), list.after(), list.limit());
    }

    /** Words of sealed rows are no words for the server; they are looked through here, and there are few. */
    private Condition resolved(Table table, Condition where) {
        RowSeals seals = collections.seals();
        return seals.concerns(where) ? seals.resolved(where, words -> holding(table, words)) : where;
    }

    private List<String> holding(Table table, Condition words) {
        return collections.rows(table).find(session, Filters.eq(RowSeals.SECRET, true)).into(new ArrayList<>()).stream()
                .filter(words::holds)
                .map(Row::id)
                .toList();
    }
}
