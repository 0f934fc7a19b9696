package org.duban.events.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.ledger.handover.Lease;
import org.duban.events.ledger.handover.LeaseHolder;
import org.jspecify.annotations.Nullable;

/** The lease in a document of its own. It runs by the clock of the server that writes it, so that no node's clock counts. */
final class MongoLease implements Lease {

    /** The name of its collection. */
    static final String NAME = "hand-over";

    private static final String LEASE = "lease";
    private static final int MILLIS = 4_000;
    private static final Bson RUNS = BsonDocument.parse("{_id: '" + LEASE + "', $expr: {$gt: ['$until', '$$NOW']}}");

    private final MongoCollection<RawBsonDocument> leases;
    private final String node;
    private final Bson mineOrOver;
    private final BsonDocument taken;

    /** Of a node that others reach by {@code address}. */
    MongoLease(MongoDatabase database, String node, String address) {
        this.leases = LedgerCollection.in(database, NAME);
        this.node = node;
        mineOrOver = Filters.and(
                Filters.eq(LedgerCollection.ID, LEASE),
                Filters.or(Filters.eq("node", node), BsonDocument.parse("{$expr: {$lte: ['$until', '$$NOW']}}")));
        taken = BsonDocument.parse("{$set: {until: {$add: ['$$NOW', " + MILLIS + "]}, "
                + "term: {$cond: [{$eq: ['$node', {$literal: '" + node + "'}]}, '$term', "
                + "{$add: [{$ifNull: ['$term', {$literal: {$numberLong: '0'}}]}, 1]}]}}}");
        BsonDocument set = taken.getDocument("$set");
        set.append("node", literal(node)).append("address", literal(address));
    }

    private static BsonDocument literal(String value) {
        return new BsonDocument("$literal", new BsonString(value));
    }

    @Override
    public @Nullable LeaseHolder tick() {
        try {
            RawBsonDocument running = leases.find(RUNS).first();
            return running == null || isMine(running) ? taken() : holder(running);
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }

    private @Nullable LeaseHolder taken() {
        try {
            RawBsonDocument now = leases.findOneAndUpdate(
                    mineOrOver,
                    List.of(taken),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            return now == null ? null : holder(now);
        } catch (MongoCommandException another) {
            if (ErrorCategory.fromErrorCode(another.getErrorCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw another;
            }
            return null; // who it is will be seen the next time
        }
    }

    private boolean isMine(RawBsonDocument running) {
        return node.equals(holder(running).node());
    }

    private static LeaseHolder holder(RawBsonDocument lease) {
        return new LeaseHolder(
                lease.getString("node").getValue(),
                lease.getString("address").getValue(),
                lease.getNumber("term").longValue());
    }

    @Override
    public void leave() {
        try {
            leases.updateOne(
                    Filters.and(Filters.eq(LedgerCollection.ID, LEASE), Filters.eq("node", node)),
                    List.of(BsonDocument.parse("{$set: {until: '$$NOW'}}")));
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }
}
