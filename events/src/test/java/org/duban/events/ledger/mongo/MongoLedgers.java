package org.duban.events.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.handover.HandOverPlace;
import org.duban.events.ledger.handover.PeerWires;
import org.duban.events.ledger.handover.PlainWires;
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

    /** The server's own database. */
    MongoDatabase admin() {
        return client.getDatabase("admin");
    }

    /** One more node on it. */
    MongoLedger open(MongoDatabase database) {
        MongoLedger ledger = MongoLedger.open(database, PATIENCE, draft -> {});
        ledgers.add(ledger);
        return ledger;
    }

    /** A node on a ledger without commits that hands its drafts to another one. */
    MongoLedger freshHandingOver() {
        MongoDatabase database = database();
        handingOver(database, new PlainWires());
        return awaitReached(handingOver(database, new PlainWires()));
    }

    /** One more node, which hands over or records for all. */
    MongoLedger handingOver(MongoDatabase database, PeerWires wires) {
        MongoLedger ledger = open(database);
        handOver(ledger, wires);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(10))
                .until(() -> ledger.handedOver().orElseThrow().holder() != null);
        return ledger;
    }

    /** Has it hand over, on this machine. */
    static void handOver(MongoLedger ledger, PeerWires wires) {
        InetSocketAddress bind = new InetSocketAddress("127.0.0.1", 0);
        ledger.handOver(new HandOverPlace(
                bind, "127.0.0.1", 0, wires, (from, because) -> System.out.println("turned away: " + because)));
    }

    static MongoLedger awaitReached(MongoLedger ledger) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(20))
                .until(() -> ledger.handedOver().orElseThrow().reached());
        return ledger;
    }

    @Override
    public void close() {
        ledgers.forEach(MongoLedger::close);
        databases.forEach(MongoDatabase::drop);
        client.close();
    }
}
