package org.duban.events.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.testmongo.TestMongo;

/** Ledgers on the MongoDB of the tests, each in a database of its own; all of it goes when this is closed. */
public final class MongoLedgers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MongoClient client;
    private final List<MongoDatabase> databases = new ArrayList<>();
    private final List<MongoLedger> ledgers = new ArrayList<>();

    public MongoLedgers() {
        this(TestMongo.uri());
    }

    MongoLedgers(String uri) {
        client = LedgerClients.client(uri);
    }

    /** A ledger without commits, created at noon. */
    public MongoLedger fresh() {
        return open(database());
    }

    /** A database with a ledger without commits. */
    MongoDatabase database() {
        MongoDatabase database = client.getDatabase("duban_test_" + UUID.randomUUID());
        databases.add(database);
        LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, new Random()));
        return database;
    }

    /** One more node on it. */
    MongoLedger open(MongoDatabase database) {
        MongoLedger ledger = MongoLedger.open(database, PATIENCE, draft -> {});
        ledgers.add(ledger);
        return ledger;
    }

    @Override
    public void close() {
        ledgers.forEach(MongoLedger::close);
        databases.forEach(MongoDatabase::drop);
        client.close();
    }
}
