package org.duban.events.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.Closeable;
import java.util.function.Supplier;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;

/** The documents of a collection by their positions, one at a time, through whatever becomes of the server that has them. */
final class StoredDocuments implements Closeable {

    private final MongoCollection<RawBsonDocument> collection;
    private final Supplier<Endurance> patience;
    private final long last;
    private @Nullable MongoCursor<RawBsonDocument> open;
    private long next;

    /**
     * @param next the position from which on they are wanted
     * @param last the one up to which they are
     */
    StoredDocuments(MongoCollection<RawBsonDocument> collection, Supplier<Endurance> patience, long next, long last) {
        this.collection = collection;
        this.patience = patience;
        this.next = next;
        this.last = last;
    }

    /**
     * The next one, null after the last.
     *
     * @throws LedgerUnavailable if no server answers for long
     */
    byte @Nullable [] next() {
        Endurance left = patience.get();
        while (true) {
            try {
                MongoCursor<RawBsonDocument> cursor = cursor();
                if (!cursor.hasNext()) {
                    return null;
                }
                RawBsonDocument found = cursor.next();
                next = found.getNumber(LedgerCollection.ID).longValue() + 1;
                return LedgerCollection.bytes(found);
            } catch (MongoException silent) {
                close(); // a cursor ends with the server that held it
                if (!left.again()) {
                    throw LedgerCollection.unavailable(silent);
                }
            }
        }
    }

    private MongoCursor<RawBsonDocument> cursor() {
        MongoCursor<RawBsonDocument> cursor = open;
        if (cursor == null) {
            cursor = collection
                    .find(Filters.and(
                            Filters.gte(LedgerCollection.ID, new BsonInt64(next)),
                            Filters.lte(LedgerCollection.ID, new BsonInt64(last))))
                    .sort(Sorts.ascending(LedgerCollection.ID))
                    .iterator();
            open = cursor;
        }
        return cursor;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
