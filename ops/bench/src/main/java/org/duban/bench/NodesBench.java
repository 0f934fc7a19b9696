package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Nodes in processes of their own on one ledger, without hand-over: as fast as they can, and at a steady rate. */
final class NodesBench {

    private static final int NODES = 4;
    private static final int WRITERS = 8;
    private static final int RATE = 50;
    private static final int ROUNDS = 3;

    private NodesBench() {}

    /** What the nodes came to together. */
    private record Told(double perSecond, double worstP99, double bestP99) {}

    static void run(MongoClient client, String uri) throws Exception {
        List<Double> many = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> steadyMany = new ArrayList<>();
        List<Double> steadyAlone = new ArrayList<>();
        List<Double> worst = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Told four = told(client, uri, NODES, WRITERS, 0);
            many.add(four.perSecond());
            worst.add(four.worstP99() / four.bestP99());
            alone.add(told(client, uri, 1, NODES * WRITERS, 0).perSecond());
            steadyMany.add(told(client, uri, NODES, WRITERS, RATE / NODES).worstP99());
            steadyAlone.add(told(client, uri, 1, WRITERS, RATE).worstP99());
        }
        BenchRounds four = new BenchRounds(many);
        BenchRounds one = new BenchRounds(alone);
        System.out.printf(
                Locale.ROOT,
                "%nNodes in processes of their own, without hand-over, median of %d rounds, load %s%n",
                ROUNDS,
                Machine.load());
        System.out.println("| 4 × 8 writers, commits/s | 1 × 32 | ratio | worst node's p99 / best |"
                + " p99 µs at 50/s over 4 nodes | over one | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        BenchRounds steady = new BenchRounds(steadyMany);
        BenchRounds single = new BenchRounds(steadyAlone);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %s | %s | %.2f |%n",
                four,
                one,
                four.median() / one.median(),
                new BenchRounds(worst).median(),
                steady,
                single,
                steady.median() / single.median());
    }

    private static Told told(MongoClient client, String uri, int nodes, int writers, int rate) throws Exception {
        MongoDatabase database = MongoTarget.begun(client);
        List<Process> processes = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            processes.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:+UseSerialGC",
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MongoNode.class.getName(),
                            uri,
                            database.getName(),
                            Integer.toString(node),
                            Integer.toString(writers),
                            Integer.toString(rate))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        double perSecond = 0;
        double worst = 0;
        double best = Double.MAX_VALUE;
        for (Process process : processes) {
            try (BufferedReader said = process.inputReader()) {
                String[] words = String.valueOf(said.readLine()).split(" ", -1);
                perSecond += Double.parseDouble(words[0]);
                worst = Math.max(worst, Double.parseDouble(words[1]));
                best = Math.min(best, Double.parseDouble(words[1]));
            }
            process.waitFor();
        }
        database.drop();
        return new Told(perSecond, worst, best);
    }
}
