package org.duban.bench;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.events.ledger.mongo.LedgerClients;

/** Appends on a replica set, each acknowledged by a majority, beside inserts of the same documents and beside Axon's own engines. */
final class MongoAppends implements Measurement {

    private static final int[] WRITERS = {1, 8, 32};
    private static final int ROUNDS = 3;

    @Override
    public void run() throws Exception {
        try (MongoClient client = LedgerClients.client(MongoViewsBench.uri());
                Postgres postgres = new Postgres()) {
            run(client, postgres);
        }
    }

    private static void run(MongoClient client, Postgres postgres) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nAppends each second on a set of three, median of %d rounds, load %s%n",
                ROUNDS,
                Machine.load());
        System.out.println("| writers | raw insertOne | raw insertMany of 32, one writer | axon-mongo 4.12.0 |"
                + " axon-jdbc on PostgreSQL 15 | duban | duban / insertOne | duban / insertMany | duban / axon-mongo |"
                + " duban / axon-jdbc | duban p50/p99 µs |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int writers : WRITERS) {
            Map<String, List<Load.Result>> results = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                measure(results, "one", () -> new RawInserts(client, 1), writers);
                measure(results, "many", () -> new RawInserts(client, RawInserts.MANY), 1);
                measure(results, "axon-mongo", () -> new AxonMongo(client), writers);
                measure(results, "axon-jdbc", () -> new PostgresEngine(postgres), writers);
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
        BenchRounds axonMongo = rounds(results, "axon-mongo", 1);
        BenchRounds axonJdbc = rounds(results, "axon-jdbc", 1);
        BenchRounds duban = rounds(results, "duban", 1);
        List<Load.Result> own = results.getOrDefault("duban", List.of());
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %s | %.2f | %.2f | %.2f | %.2f | %.0f / %.0f |%n",
                writers,
                one,
                many,
                axonMongo,
                axonJdbc,
                duban,
                duban.median() / one.median(),
                duban.median() / many.median(),
                duban.median() / axonMongo.median(),
                duban.median() / axonJdbc.median(),
                new BenchRounds(own.stream().map(Load.Result::p50).toList()).median(),
                new BenchRounds(own.stream().map(Load.Result::p99).toList()).median());
    }

    private static BenchRounds rounds(Map<String, List<Load.Result>> results, String name, int each) {
        return new BenchRounds(results.getOrDefault(name, List.of()).stream()
                .map(result -> result.perSecond() * each)
                .toList());
    }
}
