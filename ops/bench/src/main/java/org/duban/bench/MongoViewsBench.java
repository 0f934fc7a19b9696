package org.duban.bench;

import com.mongodb.client.MongoClient;
import java.util.Arrays;
import org.duban.events.ledger.mongo.LedgerClients;

/**
 * Views on the replica set that {@code DUBAN_TEST_MONGODB_URI} names (for one:
 * {@code ops/test-mongod --members 3 ops/bench/run mongoviews}). Sizes are properties, so that it can be tried small:
 * {@code JAVA_TOOL_OPTIONS='-Dduban.bench.followups=1000,10000 -Dduban.bench.events=10000'}.
 */
final class MongoViewsBench implements Measurement {

    private static final String FOLLOW_UPS = System.getProperty("duban.bench.followups", "10000,1000000");
    private static final int EVENTS = Integer.getInteger("duban.bench.events", 1_000_000);

    @Override
    public void run() throws Exception {
        String uri = uri();
        try (MongoClient client = LedgerClients.patient(uri)) {
            ViewLag.run(uri);
            ViewPages.run(
                    client,
                    Arrays.stream(FOLLOW_UPS.split(","))
                            .mapToInt(Integer::parseInt)
                            .toArray());
            ViewBuilding.run(client, EVENTS);
        }
    }

    /** The set that is measured on. */
    static String uri() {
        String uri = System.getenv("DUBAN_TEST_MONGODB_URI");
        if (uri == null) {
            throw new IllegalStateException("DUBAN_TEST_MONGODB_URI names no replica set");
        }
        return uri;
    }
}
