package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nodes in processes of their own on one ledger, with hand-over and without: as fast as they can, and at a steady rate. */
final class NodesBench {

    private static final int NODES = 4;
    private static final int WRITERS = 8;
    private static final int RATE = 50;
    private static final int ROUNDS = 3;

    private final MongoClient client;
    private final String uri;
    private final @Nullable BenchCertificate handOver;
    private final List<Double> many = new ArrayList<>();
    private final List<Double> alone = new ArrayList<>();
    private final List<Double> steadyMany = new ArrayList<>();
    private final List<Double> steadyAlone = new ArrayList<>();
    private final List<Double> worst = new ArrayList<>();

    private NodesBench(MongoClient client, String uri, @Nullable BenchCertificate handOver) {
        this.client = client;
        this.uri = uri;
        this.handOver = handOver;
    }

    /** What the nodes came to together. */
    private record Told(double perSecond, double worstP99, double bestP99) {}

    static void run(MongoClient client, String uri) throws Exception {
        Path folder = Folders.fresh("certificate");
        NodesBench racing = new NodesBench(client, uri, null);
        NodesBench handing = new NodesBench(client, uri, BenchCertificate.made(folder));
        for (int round = 0; round < ROUNDS; round++) {
            racing.round();
            handing.round();
        }
        Folders.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "%nNodes in processes of their own, median of %d rounds, load %s%n",
                ROUNDS,
                Machine.load());
        System.out.println("| | 4 × 8 writers, commits/s | 1 × 32 | ratio | worst node's p99 / best |"
                + " p99 µs at 50/s over 4 nodes | over one | ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        racing.print("each for itself");
        handing.print("with hand-over, TLS");
    }

    private void round() throws Exception {
        Told four = told(NODES, WRITERS, 0);
        many.add(four.perSecond());
        worst.add(four.worstP99() / four.bestP99());
        alone.add(told(1, NODES * WRITERS, 0).perSecond());
        steadyMany.add(told(NODES, WRITERS, RATE / NODES).worstP99());
        steadyAlone.add(told(1, WRITERS, RATE).worstP99());
    }

    private void print(String name) {
        BenchRounds four = new BenchRounds(many);
        BenchRounds one = new BenchRounds(alone);
        BenchRounds steady = new BenchRounds(steadyMany);
        BenchRounds single = new BenchRounds(steadyAlone);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %s | %s | %.2f |%n",
                name,
                four,
                one,
                four.median() / one.median(),
                new BenchRounds(worst).median(),
                steady,
                single,
                steady.median() / single.median());
    }

    private Told told(int nodes, int writers, int rate) throws Exception {
        MongoDatabase database = MongoTarget.begun(client);
        List<Process> processes = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            processes.add(begun(database.getName(), node, writers, rate));
        }
        for (Process process : processes) {
            process.inputReader().readLine();
        }
        for (Process process : processes) {
            process.outputWriter().write("begin\n");
            process.outputWriter().flush();
        }
        double perSecond = 0;
        double worst = 0;
        double best = Double.MAX_VALUE;
        for (Process process : processes) {
            String[] words = String.valueOf(process.inputReader().readLine()).split(" ", -1);
            perSecond += Double.parseDouble(words[0]);
            worst = Math.max(worst, Double.parseDouble(words[1]));
            best = Math.min(best, Double.parseDouble(words[1]));
        }
        for (Process process : processes) {
            process.outputWriter().close();
            process.waitFor();
        }
        database.drop();
        return new Told(perSecond, worst, best);
    }

    private Process begun(String database, int node, int writers, int rate) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // four machines that compile on few cores would be measured at just that
                "-cp",
                System.getProperty("java.class.path"),
                MongoNode.class.getName(),
                uri,
                database,
                Integer.toString(node),
                Integer.toString(writers),
                Integer.toString(rate)));
        if (handOver != null) {
            words.add(handOver.store().toString());
        }
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
