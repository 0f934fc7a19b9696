package org.duban.ui.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.chain.LedgerSink;
import org.duban.events.ledger.mongo.CollectionArrival;
import org.duban.events.ledger.mongo.CollectionWalk;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.events.ledger.mongo.LedgerMissing;
import org.duban.events.ledger.mongo.LedgerOccupied;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.ui.files.SideStore;

/** A MongoDB that holds, or is to hold, a ledger and what stands beside it, for whoever works on all of it at once. */
public final class DubanDatabase implements AutoCloseable {

    /** Says who is on shift just now, which is nothing to keep. */
    private static final String SHIFTS = "shifts";

    private static final String FILE_NAME = "[a-z][a-z-]*(\\.ndjson)?";

    private final MongoClient client;
    private final MongoDatabase database;

    private DubanDatabase(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.database = database;
    }

    /** The database at {@code uri}, an address of a MongoDB. */
    public static DubanDatabase at(String uri) {
        MongoClient client = LedgerClients.client(uri);
        return new DubanDatabase(client, LedgerClients.database(client, uri));
    }

    /** Its name. */
    public String name() {
        return database.getName();
    }

    /**
     * A walk over its ledger.
     *
     * @throws LedgerMissing if there is none
     * @throws LedgerUnavailable if the server does not answer
     */
    public CheckedWalk walk() {
        return CollectionWalk.open(database);
    }

    /**
     * Lets a ledger come in that has that header.
     *
     * @throws LedgerOccupied if there is one, or a part of another
     */
    public LedgerSink arrival(byte[] header) {
        return CollectionArrival.begin(database, header);
    }

    /** Whether a ledger was coming in and is not whole yet. */
    public boolean unfinished() {
        return Reached.by(name(), () -> database.listCollectionNames().into(new ArrayList<>()))
                .contains(CollectionArrival.NAME);
    }

    /**
     * Makes sure that a ledger may come in.
     *
     * @throws LedgerOccupied if there is one
     */
    public void requireRoom() {
        CollectionArrival.requireRoom(database);
    }

    /**
     * Its ledger, which goes on meanwhile.
     *
     * @throws LedgerMissing if there is none
     */
    public ReadableLedger reading() {
        return MongoLedger.open(database);
    }

    /** What stands beside the ledger. */
    public SideStore store() {
        return new DatabaseStore(database);
    }

    /** The names of what stands beside the ledger: whatever has the form of it. */
    public List<String> sides() {
        return Reached.by(name(), () -> database.listCollectionNames().into(new ArrayList<>())).stream()
                .filter(name -> name.matches(FILE_NAME) && !name.equals(SHIFTS))
                .filter(this::isSide)
                .sorted()
                .toList();
    }

    private boolean isSide(String name) {
        return Reached.by(name, () -> {
            BsonDocument any =
                    database.getCollection(name, BsonDocument.class).find().first();
            return any != null && (DatabaseMap.takes(any) || DatabaseLines.takes(any));
        });
    }

    /** The evidence files. */
    public DatabasePlace place() {
        return new DatabasePlace(database);
    }

    @Override
    public void close() {
        client.close();
    }
}
