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
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
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
    private final List<BsonDocument> taking;

    /** Of a node that others reach by {@code address}. */
    MongoLease(MongoDatabase database, String node, String address) {
        this.leases = LedgerCollection.in(database, NAME);
        this.node = node;
        BsonDocument mine = stage("$eq", new BsonArray(List.of(new BsonString("$node"), literal(node))));
        BsonDocument free = new BsonDocument("mine", mine)
                .append("free", BsonDocument.parse("{$lte: [{$ifNull: ['$until', '$$NOW']}, '$$NOW']}"));
        BsonDocument next = BsonDocument.parse("{$add: [{$ifNull: ['$term', {$numberLong: '0'}]}, 1]}");
        BsonDocument set = new BsonDocument("node", taken(literal(node), "$node"))
                .append("address", taken(literal(address), "$address"))
                .append("until", taken(BsonDocument.parse("{$add: ['$$NOW', " + MILLIS + "]}"), "$until"))
                .append("term", cond("$mine", new BsonString("$term"), cond("$free", next, new BsonString("$term"))));
        taking = List.of(stage("$set", free), stage("$set", set), BsonDocument.parse("{$unset: ['mine', 'free']}"));
    }

    /** A field as this node has it if it may, else as it is. */
    private static BsonDocument taken(BsonValue own, String there) {
        return cond("$mine", own, cond("$free", own, new BsonString(there)));
    }

    private static BsonDocument cond(String field, BsonValue then, BsonValue otherwise) {
        return stage("$cond", new BsonArray(List.of(new BsonString(field), then, otherwise)));
    }

    private static BsonDocument stage(String name, BsonValue value) {
        return new BsonDocument(name, value);
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
                    Filters.eq(LedgerCollection.ID, LEASE),
                    taking,
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
