package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.duban.events.ledger.mongo.LedgerClients;

/**
 * The ledger on the replica set that {@code DUBAN_TEST_MONGODB_URI} names (for one: {@code ops/test-mongod --members 3 ops/bench/run mongo}): appends
 * beside raw majority inserts of the same documents, nodes in processes of their own, and replay beside a raw cursor.
 */
final class MongoBench implements Measurement {

    private static final int[] WRITERS = {1, 8, 32};
    private static final int ROUNDS = 3;

    @Override
    public void run() throws Exception {
        String uri = System.getenv("DUBAN_TEST_MONGODB_URI");
        if (uri == null) {
            throw new IllegalStateException("DUBAN_TEST_MONGODB_URI names no replica set");
        }
        try (MongoClient client = LedgerClients.client(uri)) {
            appends(client);
            NodesBench.run(client, uri);
            MongoReplay.run(client);
        }
    }

    private static void appends(MongoClient client) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nAppends each second on a set of three, median of %d rounds, load %s%n",
                ROUNDS,
                Machine.load());
        System.out.println("| writers | raw insertOne | raw insertMany of 32, one writer | duban | duban / insertOne |"
                + " duban / insertMany | duban p50/p99 µs |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int writers : WRITERS) {
            Map<String, List<Load.Result>> results = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                measure(results, "one", () -> new RawInserts(client, 1), writers);
                measure(results, "many", () -> new RawInserts(client, RawInserts.MANY), 1);
                measure(results, "duban", () -> new MongoTarget(client), writers);
            }
            print(writers, results);
        }
    }

    private static void measure(
            Map<String, List<Load.Result>> results, String name, Target.Opening opening, int writers) throws Exception {
        try (Target open = opening.open()) {
            results.computeIfAbsent(name, any -> new ArrayList<>()).add(Load.on(open, writers));
        }
    }

    private static void print(int writers, Map<String, List<Load.Result>> results) {
        BenchRounds one = rounds(results, "one", 1);
        BenchRounds many = rounds(results, "many", RawInserts.MANY);
        BenchRounds duban = rounds(results, "duban", 1);
        List<Load.Result> own = results.getOrDefault("duban", List.of());
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %s | %.2f | %.2f | %.0f / %.0f |%n",
                writers,
                one,
                many,
                duban,
                duban.median() / one.median(),
                duban.median() / many.median(),
                new BenchRounds(own.stream().map(Load.Result::p50).toList()).median(),
                new BenchRounds(own.stream().map(Load.Result::p99).toList()).median());
    }

    private static BenchRounds rounds(Map<String, List<Load.Result>> results, String name, int each) {
        return new BenchRounds(results.getOrDefault(name, List.of()).stream()
                .map(result -> result.perSecond() * each)
                .toList());
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
