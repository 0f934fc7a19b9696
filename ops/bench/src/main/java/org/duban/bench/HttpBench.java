package org.duban.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The round trip of a command over HTTP: open a law inspection, each a new case, with a durable receipt. */
final class HttpBench implements Measurement {

    private static final int[] CLIENTS = {1, 8};

    @Override
    public void run() throws Exception {
        Path data = Folders.fresh("http");
        try (Server server = new Server(data)) {
            while (server.get("admin", "/api/v1/me") != 200) {
                Thread.onSpinWait();
            }
            prepare(server);
            System.out.printf(Locale.ROOT, "%nCommand round trip over HTTP, median of %d rounds%n", BenchRounds.COUNT);
            System.out.println("| clients | commands/s | p50 µs | p99 µs |");
            System.out.println("|---|---|---|---|");
            for (int clients : CLIENTS) {
                print(clients, server);
            }
        }
        Folders.delete(data);
    }

    private static void prepare(Server server) throws Exception {
        server.command(
                "admin", "register-unit", "{\"unitId\":\"environment\",\"name\":\"城建环保委\",\"kind\":\"COMMITTEE\"}");
        server.command("admin", "register-account", "{\"account\":\"clerk\",\"displayName\":\"办公室\"}");
        server.command("admin", "assign-role", "{\"account\":\"clerk\",\"role\":\"CLERK\"}");
        server.password("clerk");
    }

    private static void print(int clients, Server server) throws Exception {
        List<Load.Result> results = new ArrayList<>();
        for (int round = 0; round < BenchRounds.COUNT; round++) {
            results.add(Load.on(new Opening(server, clients + "-" + round), clients));
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f |%n",
                clients,
                new BenchRounds(results.stream().map(Load.Result::perSecond).toList()),
                new BenchRounds(results.stream().map(Load.Result::p50).toList()).median(),
                new BenchRounds(results.stream().map(Load.Result::p99).toList()).median());
    }

    private record Opening(Server server, String run) implements Target {

        @Override
        public void append(String stream, long sequence) throws Exception {
            server.command("clerk", "open-law-inspection", """
                    {"caseId":"http-%s-%s-%d","title":"生活垃圾管理条例执法检查","subject":"上海市生活垃圾管理条例",
                     "subjectKind":"REGULATION","organ":"GOVERNMENT","committee":"environment","linkage":"NONE",
                     "secrecy":"PUBLIC"}""".formatted(run, stream, sequence));
        }

        @Override
        public void close() {}
    }
}
