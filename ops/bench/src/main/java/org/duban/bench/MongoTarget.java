package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.mongo.LedgerCollection;
import org.duban.events.ledger.mongo.MongoLedger;

/** Duban's ledger on MongoDB, SHA-256 chain and all. */
final class MongoTarget implements Target {

    private final MongoDatabase database;
    private final boolean own;
    private final MongoLedger ledger;
    private final Commits commits = new Commits(new EventCodec());

    /** A fresh one, which goes with this. */
    MongoTarget(MongoClient client) {
        this(begun(client), true);
    }

    /** One more node on a ledger. */
    MongoTarget(MongoDatabase database, boolean own) {
        this.database = database;
        this.own = own;
        ledger = MongoLedger.open(database);
    }

    /** A database with an empty ledger. */
    static MongoDatabase begun(MongoClient client) {
        MongoDatabase database = client.getDatabase("duban_bench_" + UUID.randomUUID());
        LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SHA_256, Instant.now(), new SecureRandom()));
        return database;
    }

    MongoLedger ledger() {
        return ledger;
    }

    /** Appends so many events to each of so many streams, a commit each, many at once. */
    void fill(int streams, int each, int atOnce) {
        List<Draft> batch = new ArrayList<>();
        for (int sequence = 0; sequence < each; sequence++) {
            for (int stream = 0; stream < streams; stream++) {
                batch.add(commits.of(List.of(Facts.message("case-" + stream, sequence))));
                if (batch.size() == atOnce) {
                    ledger.append(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            ledger.append(batch);
        }
    }

    @Override
    public void append(String stream, long sequence) {
        ledger.append(List.of(commits.of(List.of(Facts.message(stream, sequence)))));
    }

    @Override
    public void close() {
        ledger.close();
        if (own) {
            database.drop();
        }
    }
}
