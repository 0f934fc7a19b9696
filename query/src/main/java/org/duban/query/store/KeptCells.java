package org.duban.query.store;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.duban.query.row.Table;
import org.duban.query.store.MongoMark.Mark;

/** The numbers kept of tables, as this node has read them last: of what was written since only that is read. */
final class KeptCells {

    private final Map<Table, Kept> kept = new ConcurrentHashMap<>();

    /** @param where the rows whose numbers they are, and as which write left them */
    private record Kept(String where, long writes, Counters counters) {}

    /** The numbers of a table as one session sees them. */
    Counters in(ClientSession session, MongoCollections collections, Table table, CellSums sums, Mark mark) {
        String where =
                mark.birth() + "/" + collections.cells(table).getNamespace().getCollectionName();
        Kept last = kept.get(table);
        if (last == null || !last.where().equals(where) || last.writes() > mark.writes()) {
            List<CellDays> cells = read(sums, all(session, collections, table));
            Counters whole = Counters.of(
                    sums, cells.stream().filter(cell -> cell.total() > 0).toList());
            return kept(table, new Kept(where, mark.writes(), whole));
        }
        if (last.writes() == mark.writes()) {
            return last.counters();
        }
        List<CellDays> changed = read(sums, since(session, collections, table, last.writes()));
        return kept(table, new Kept(where, mark.writes(), last.counters().with(changed)));
    }

    private static List<CellDays> read(CellSums sums, FindIterable<BsonDocument> cells) {
        return cells.map(cell -> MongoCells.cell(sums, cell)).into(new ArrayList<>());
    }

    private Counters kept(Table table, Kept now) {
        kept.merge(table, now, KeptCells::later);
        return now.counters();
    }

    /** All of them, in the order of their keys. */
    static FindIterable<BsonDocument> all(ClientSession session, MongoCollections collections, Table table) {
        return collections.cells(table).find(session, Filters.gte(Table.ID, "")).sort(Sorts.ascending(Table.ID));
    }

    /** Those that were written later. */
    static FindIterable<BsonDocument> since(
            ClientSession session, MongoCollections collections, Table table, long writes) {
        return collections.cells(table).find(session, Filters.gt(MongoCells.WRITTEN, writes));
    }

    /** Who asks in an older snapshot may come last. */
    private static Kept later(Kept one, Kept other) {
        return one.where().equals(other.where()) && one.writes() > other.writes() ? one : other;
    }
}
