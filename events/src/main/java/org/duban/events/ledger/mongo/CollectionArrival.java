package org.duban.events.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.CheckedChain;
import org.duban.events.ledger.chain.LedgerSink;
import org.duban.events.ledger.document.CommitDocument;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that comes in from elsewhere. Until all of it is there it is in a collection of another name, which no node opens; what was
 * broken off is found there, compared, and gone on with.
 */
public final class CollectionArrival implements LedgerSink {

    /** Where it is until it is whole. */
    public static final String NAME = LedgerCollection.NAME + ".importing";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int COMMITS = 1_000;
    private static final int BYTES = 8 * 1024 * 1024;

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> arriving;
    private final CheckedChain chain;
    private final List<byte[]> batch = new ArrayList<>();
    private @Nullable StoredDocuments before;
    private long bytes;

    private CollectionArrival(MongoDatabase database, CheckedChain chain, byte[] header) {
        this.database = database;
        this.chain = chain;
        arriving = LedgerCollection.in(database, NAME);
        before = new StoredDocuments(arriving, DriverEndurance.of(PATIENCE), 0, Long.MAX_VALUE);
        take(header);
        flush(); // from now on it is known whose place this is
    }

    /**
     * Begins a ledger in {@code database}, or goes on with what was broken off of the same one; needs a role that may make collections
     * and give them other names.
     *
     * @throws LedgerOccupied if there is a ledger, or a part of another one
     * @throws LedgerDamaged if {@code header} is none
     * @throws LedgerUnavailable if the server does not answer
     */
    public static CollectionArrival begin(MongoDatabase database, byte[] header) {
        CheckedChain chain = new CheckedChain(header);
        try {
            requireRoom(database);
            LedgerCollection.create(database, NAME);
            LedgerCollection.index(LedgerCollection.in(database, NAME));
            return new CollectionArrival(database, chain, header);
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }

    /**
     * Makes sure that a ledger may come into {@code database}.
     *
     * @throws LedgerOccupied if there is one
     */
    public static void requireRoom(MongoDatabase database) {
        try {
            if (database.listCollectionNames().into(new ArrayList<>()).contains(LedgerCollection.NAME)) {
                throw occupied(database);
            }
        } catch (MongoException silent) {
            throw LedgerCollection.unavailable(silent);
        }
    }

    @Override
    public void add(byte[] document) {
        chain.add(document);
        take(document);
    }

    private void take(byte[] document) {
        if (!wasThere(document)) {
            batch.add(document);
            bytes += document.length;
            if (bytes > BYTES || batch.size() == COMMITS) {
                flush();
            }
        }
    }

    private boolean wasThere(byte[] document) {
        if (before == null) {
            return false;
        }
        byte[] found = before.next();
        if (found == null) {
            before.close();
            before = null;
            return false;
        }
        requireSame(found, document);
        return true;
    }

    /** An answer that does not come says nothing, so what is there is looked at and gone on with. */
    private void flush() {
        Endurance left = DriverEndurance.of(PATIENCE).get();
        while (!batch.isEmpty()) {
            try {
                arriving.insertMany(batch.stream().map(RawBsonDocument::new).toList());
                batch.clear();
            } catch (MongoException unsettled) {
                if (!left.again()) {
                    throw LedgerCollection.unavailable(unsettled);
                }
                forgetWhatIsThere();
            }
        }
        bytes = 0;
    }

    private void forgetWhatIsThere() {
        long first = CommitDocument.position(batch.getFirst());
        long last = CommitDocument.position(batch.getLast());
        try (StoredDocuments there = new StoredDocuments(arriving, DriverEndurance.of(PATIENCE), first, last)) {
            for (byte[] found = there.next(); found != null; found = there.next()) {
                requireSame(found, batch.removeFirst());
            }
        }
    }

    private void requireSame(byte[] found, byte[] document) {
        if (!Arrays.equals(found, document)) {
            throw other();
        }
    }

    private LedgerOccupied other() {
        return new LedgerOccupied(database.getName(), true);
    }

    /** Gives it its name, which it gets all at once. */
    @Override
    public Head finish() {
        if (before != null && before.next() != null) {
            throw other();
        }
        flush();
        try {
            arriving.renameCollection(new MongoNamespace(database.getName(), LedgerCollection.NAME));
        } catch (MongoException unsettled) {
            requireNamed(unsettled);
        }
        return chain.head();
    }

    private void requireNamed(MongoException unsettled) {
        if (unsettled instanceof MongoCommandException taken && taken.getErrorCode() == LedgerCollection.EXISTS) {
            throw occupied(database);
        }
        if (!LedgerCollection.header(database).ledger().equals(chain.ledger())) {
            throw LedgerCollection.unavailable(unsettled);
        }
    }

    private static LedgerOccupied occupied(MongoDatabase database) {
        return new LedgerOccupied(database.getName(), false);
    }

    @Override
    public void close() {
        if (before != null) {
            before.close();
        }
    }
}
