package org.duban.query.store;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.codecs.configuration.CodecRegistry;
import org.duban.query.row.Table;
import org.duban.query.store.MongoMark.Mark;

/**
 * Keeps the rows in a MongoDB that is a replica set. A batch is one transaction; whoever reads sees one snapshot. Rows
 * folded anew come into collections of their own, and the mark tells which ones are read.
 */
public final class MongoViewStore implements ViewStore {

    static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

    private static final int TRIES = 5;

    /** The snapshot is too old, or from before a collection was made. */
    private static final Set<Integer> LOST_SNAPSHOT = Set.of(239, 246);

    private static final ClientSessionOptions SNAPSHOT =
            ClientSessionOptions.builder().snapshot(true).build();
    private static final TransactionOptions ALL_OR_NOTHING = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .readPreference(ReadPreference.primary())
            .writeConcern(WriteConcern.MAJORITY)
            .build();

    private final MongoClient client;
    private final MongoDatabase database;
    private final List<Table> tables;
    private final MongoMark mark;

    /**
     * Opens the store and prepares it where it is new.
     *
     * @param client is closed with the store
     * @param tables those that there are rows of
     */
    public MongoViewStore(MongoClient client, String database, List<Table> tables) {
        this.client = client;
        this.database = client.getDatabase(database);
        this.tables = List.copyOf(tables);
        mark = MongoMark.in(this.database);
        mark.begin();
        collections(mark.now()).prepare(tables);
    }

    @Override
    public <A> A read(Function<Reading, A> question) {
        for (int tries = 1; ; tries++) {
            try (ClientSession session = client.startSession(SNAPSHOT)) {
                Mark now = mark.now(session);
                return question.apply(new MongoReading(session, collections(now), now.position()));
            } catch (MongoCommandException lost) {
                if (tries == TRIES || !LOST_SNAPSHOT.contains(lost.getErrorCode())) {
                    throw lost;
                }
            }
        }
    }

    @Override
    public long position() {
        return mark.now().position();
    }

    @Override
    public void write(Changes changes) {
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> written(session, changes), ALL_OR_NOTHING);
        }
    }

    private long written(ClientSession session, Changes changes) {
        Mark now = mark.now(session);
        if (now.position() != changes.from() || !mark.move(session, now, changes.to())) {
            throw new IllegalStateException("The rows tell of " + now.position() + ", not of " + changes.from());
        }
        MongoWriting writing = new MongoWriting(session, collections(now));
        changes.tables().forEach(table -> writing.write(table, changes.in(table)));
        return changes.to();
    }

    @Override
    public Filling fill() {
        long read = mark.now().generation();
        MongoCollections next = new MongoCollections(database, read + 1);
        next.drop(tables); // what a fill that was broken off has left
        // The ones before are kept until now for whoever still read them when they were replaced.
        new MongoCollections(database, read - 1).drop(tables);
        return new MongoFilling(next, tables, position -> mark.replace(read, new Mark(position, read + 1)));
    }

    @Override
    public void drop() {
        fill().finish(0);
    }

    @Override
    public void close() {
        client.close();
    }

    private MongoCollections collections(Mark now) {
        return new MongoCollections(database, now.generation());
    }
}
