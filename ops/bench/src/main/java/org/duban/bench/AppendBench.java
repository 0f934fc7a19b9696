package org.duban.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Appends each second at 1, 8 and 32 writers: a raw file, Duban's engine, Axon's engine on PostgreSQL, in turn. */
final class AppendBench implements Measurement {

    private static final int[] WRITERS = {1, 8, 32};

    @Override
    public void run() throws Exception {
        try (Postgres postgres = new Postgres()) {
            int size = FrameSize.measure();
            Map<String, Target.Opening> targets = new LinkedHashMap<>();
            targets.put("raw", () -> new RawFile(size));
            targets.put("duban", LedgerEngine::new);
            targets.put("axon-jdbc", () -> new PostgresEngine(postgres));
            System.out.printf(
                    Locale.ROOT,
                    "%nAppends each second, %d bytes a commit, median of %d rounds%n",
                    size,
                    BenchRounds.COUNT);
            System.out.println(
                    "| writers | raw file + fdatasync | duban | axon-jdbc on PostgreSQL 15 | duban / raw | duban / axon-jdbc | duban p50/p99 µs |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (int writers : WRITERS) {
                print(writers, targets);
            }
        }
    }

    private static void print(int writers, Map<String, Target.Opening> targets) throws Exception {
        Map<String, List<Load.Result>> results = new LinkedHashMap<>();
        for (int round = 0; round < BenchRounds.COUNT; round++) {
            for (Map.Entry<String, Target.Opening> target : targets.entrySet()) {
                try (Target open = target.getValue().open()) {
                    results.computeIfAbsent(target.getKey(), name -> new ArrayList<>())
                            .add(Load.on(open, writers));
                }
            }
        }
        List<Load.Result> own = results.getOrDefault("duban", List.of());
        BenchRounds raw = perSecond(results.getOrDefault("raw", List.of()));
        BenchRounds duban = perSecond(own);
        BenchRounds jdbc = perSecond(results.getOrDefault("axon-jdbc", List.of()));
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %s | %.2f | %.2f | %.0f / %.0f |%n",
                writers,
                raw,
                duban,
                jdbc,
                duban.median() / raw.median(),
                duban.median() / jdbc.median(),
                new BenchRounds(own.stream().map(Load.Result::p50).toList()).median(),
                new BenchRounds(own.stream().map(Load.Result::p99).toList()).median());
    }

    private static BenchRounds perSecond(List<Load.Result> results) {
        return new BenchRounds(results.stream().map(Load.Result::perSecond).toList());
    }
}
