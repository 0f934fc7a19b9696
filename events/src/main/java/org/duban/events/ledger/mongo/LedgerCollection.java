package org.duban.events.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.HeaderDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The collection that holds a ledger: how it is made, and what must be there before anything is recorded in it. */
public final class LedgerCollection {

    /** Its name. */
    public static final String NAME = "ledger";

    static final String ID = "_id";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCollection.class);

    private static final String SEQUENCES = "sequences";
    private static final String STREAM = "events.stream";
    private static final Duration SETTLED = Duration.ofSeconds(3);
    static final int EXISTS = 48;
    private static final int UNAUTHORIZED = 13;
    private static final Bson HEADER = Filters.eq(ID, new BsonInt64(0));

    private LedgerCollection() {}

    /**
     * Makes the collection and its index, and begins a ledger in it with {@code fresh} unless there is one; needs a role
     * that may do so.
     *
     * @return the header of the ledger that is there now
     */
    public static HeaderDocument init(MongoDatabase database, HeaderDocument fresh) {
        create(database, NAME);
        MongoCollection<RawBsonDocument> ledger = in(database);
        index(ledger);
        try {
            ledger.insertOne(new RawBsonDocument(fresh.bytes()));
        } catch (MongoWriteException there) {
            if (there.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw there;
            }
        }
        return header(database);
    }

    /**
     * The header of the ledger in {@code database}.
     *
     * @throws LedgerMissing if there is none, or not all that belongs to it
     * @throws LedgerDamaged if it is not one
     * @throws LedgerNewer if a later version wrote it
     * @throws LedgerUnavailable if the server does not answer
     */
    public static HeaderDocument header(MongoDatabase database) {
        try {
            RawBsonDocument found = in(database).find(HEADER).first();
            if (found == null) {
                throw new LedgerMissing(database.getName());
            }
            requireIndex(database);
            return HeaderDocument.read(bytes(found));
        } catch (LedgerMissing | LedgerNewer known) {
            throw known;
        } catch (MongoException silent) {
            throw unavailable(silent);
        } catch (RuntimeException e) {
            // Bytes that somebody made up can fail in any way there is.
            throw new LedgerDamaged(0, LedgerFault.HEADER, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The command that makes a role which may read the ledger and add to it, and neither change nor remove anything there, and may say
     * which node records for all; it is enough to run.
     *
     * @param role what it is to be called
     */
    public static Bson runRole(MongoDatabase database, String role) {
        BsonArray privileges = new BsonArray(List.of(
                privilege(database, NAME, "find", "insert", "changeStream"),
                privilege(database, MongoLease.NAME, "find", "insert", "update")));
        return new BsonDocument("createRole", text(role))
                .append("privileges", privileges)
                .append("roles", new BsonArray());
    }

    private static BsonDocument privilege(MongoDatabase database, String collection, String... actions) {
        BsonDocument resource = new BsonDocument("db", text(database.getName())).append("collection", text(collection));
        return new BsonDocument("resource", resource)
                .append(
                        "actions",
                        new BsonArray(
                                Stream.of(actions).map(LedgerCollection::text).toList()));
    }

    /** The collection, read and written so that what was seen or acknowledged stays. */
    static MongoCollection<RawBsonDocument> in(MongoDatabase database) {
        return in(database, NAME);
    }

    /** One of another name, for a ledger that is not there yet. */
    static MongoCollection<RawBsonDocument> in(MongoDatabase database, String name) {
        return database.getCollection(name, RawBsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(SETTLED.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The index on sequences takes an event of no stream, among others, for one of a stream without a name. */
    static void requireFit(Draft draft) {
        long streamed = draft.events().stream()
                .map(StoredEvent::stream)
                .filter(stream -> stream != null)
                .count();
        if (streamed > 0 && streamed < draft.events().size()) {
            throw new IllegalArgumentException("On MongoDB a commit has events of streams or of none, not both");
        }
    }

    static byte[] bytes(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    static LedgerUnavailable unavailable(MongoException silent) {
        return new LedgerUnavailable("MongoDB does not answer: " + silent.getMessage(), silent);
    }

    static void create(MongoDatabase database, String name) {
        try {
            database.createCollection(name);
        } catch (MongoCommandException there) {
            if (there.getErrorCode() != EXISTS) {
                throw there;
            }
        }
    }

    static void index(MongoCollection<RawBsonDocument> ledger) {
        // Events of no stream have no sequence, and a commit has only such or none.
        ledger.createIndex(
                Indexes.ascending(STREAM, "events.seq"),
                new IndexOptions().name(SEQUENCES).unique(true).partialFilterExpression(Filters.exists(STREAM)));
    }

    private static void requireIndex(MongoDatabase database) {
        try {
            List<String> names = new ArrayList<>();
            in(database).listIndexes().forEach(index -> names.add(index.getString("name")));
            if (!names.contains(SEQUENCES)) {
                throw new LedgerMissing(database.getName());
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != UNAUTHORIZED) {
                throw e;
            }
            LOG.debug("Whether the ledger has its index cannot be seen with this role", e);
        }
    }

    private static BsonString text(String value) {
        return new BsonString(value);
    }
}
