package org.duban.events.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.CheckedChain;
import org.duban.events.ledger.chain.CheckedWalk;

/** A walk over the documents of a ledger in a collection, up to what a majority held when it began; it counts positions. */
public final class CollectionWalk implements CheckedWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StoredDocuments documents;
    private final CheckedChain chain;
    private final long size;
    private byte[] document;

    private CollectionWalk(StoredDocuments documents, long size) {
        this.documents = documents;
        this.size = size;
        document = Objects.requireNonNull(documents.next());
        chain = new CheckedChain(document);
    }

    /**
     * Begins at the header.
     *
     * @throws LedgerMissing if there is no ledger, or not all that belongs to it
     * @throws LedgerDamaged if something is in its collection that is no part of a ledger
     * @throws LedgerUnavailable if the server does not answer
     */
    public static CollectionWalk open(MongoDatabase database) {
        LedgerCollection.header(database);
        MongoCollection<RawBsonDocument> ledger = LedgerCollection.in(database);
        try {
            long last = last(ledger);
            return new CollectionWalk(new StoredDocuments(ledger, DriverEndurance.of(PATIENCE), 0, last), last);
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }

    /** What has no position is never read, so somebody must say that it is there; it would be the first or the last. */
    private static long last(MongoCollection<RawBsonDocument> ledger) {
        position(ledger, Sorts.ascending(LedgerCollection.ID));
        return position(ledger, Sorts.descending(LedgerCollection.ID));
    }

    private static long position(MongoCollection<RawBsonDocument> ledger, Bson order) {
        RawBsonDocument end = Objects.requireNonNull(ledger.find()
                .sort(order)
                .projection(Projections.include(LedgerCollection.ID))
                .first());
        if (!end.isInt64(LedgerCollection.ID)
                || end.getInt64(LedgerCollection.ID).getValue() < 0) {
            throw new LedgerDamaged(0, LedgerFault.FORM, "in the collection there is also " + end.toJson());
        }
        return end.getInt64(LedgerCollection.ID).getValue();
    }

    @Override
    public boolean advance() {
        byte[] next = documents.next();
        if (next == null) {
            return false;
        }
        document = next;
        chain.add(next);
        return true;
    }

    @Override
    public byte[] document() {
        return document;
    }

    @Override
    public long first() {
        return chain.first();
    }

    @Override
    public Head head() {
        return chain.head();
    }

    @Override
    public int commits() {
        return chain.commits();
    }

    @Override
    public String ledger() {
        return chain.ledger();
    }

    @Override
    public long read() {
        return chain.first();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long torn() {
        return 0; // a commit is one document, which is there or not
    }

    @Override
    public void close() {
        documents.close();
    }
}
