package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Locale;
import org.bson.Document;
import org.duban.events.ledger.mongo.LedgerClients;

/**
 * The ledger on the replica set that {@code DUBAN_TEST_MONGODB_URI} names (for one: {@code ops/test-mongod --members 3 ops/bench/run mongo}): nodes
 * in processes of their own, and replay beside a raw cursor.
 */
final class MongoBench implements Measurement {

    @Override
    public void run() throws Exception {
        String uri = MongoViewsBench.uri();
        try (MongoClient client = LedgerClients.client(uri)) {
            NodesBench.run(client, uri);
            MongoReplay.run(client);
        }
    }

    /** How much room a collection takes, for the note on sizing. */
    static String room(MongoDatabase database, String collection) {
        Document stats = database.runCommand(new Document("collStats", collection));
        return String.format(
                Locale.ROOT,
                "%,d documents of %,d bytes, %,d bytes on the disk, %,d of indexes",
                number(stats, "count"),
                number(stats, "avgObjSize"),
                number(stats, "storageSize"),
                number(stats, "totalIndexSize"));
    }

    private static long number(Document stats, String field) {
        return stats.get(field, Number.class).longValue();
    }
}
