package org.duban.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Appends each second without a tree, and with one that is grown up to the head and signed each second, in turn. */
final class SealBench implements Measurement {

    private static final int[] WRITERS = {1, 8};
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Override
    public void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nAppends each second, sealed every %d s, median of %d rounds%n",
                EVERY.toSeconds(),
                BenchRounds.COUNT);
        System.out.println(
                "| writers | plain | with tree and seal | sealed / plain (aim 0.9) | plain p50/p99 µs | sealed p50/p99 µs |");
        System.out.println("|---|---|---|---|---|---|");
        for (int writers : WRITERS) {
            List<Load.Result> plain = new ArrayList<>();
            List<Load.Result> sealed = new ArrayList<>();
            for (int round = 0; round < BenchRounds.COUNT; round++) {
                plain.add(measured(LedgerEngine::new, writers));
                sealed.add(measured(() -> new SealedLedger(EVERY), writers));
            }
            print(writers, plain, sealed);
        }
    }

    private static Load.Result measured(Target.Opening opening, int writers) throws Exception {
        try (Target open = opening.open()) {
            return Load.on(open, writers);
        }
    }

    private static void print(int writers, List<Load.Result> plain, List<Load.Result> sealed) {
        BenchRounds without = perSecond(plain);
        BenchRounds with = perSecond(sealed);
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %.2f | %s | %s |%n",
                writers,
                without,
                with,
                with.median() / without.median(),
                times(plain),
                times(sealed));
    }

    private static BenchRounds perSecond(List<Load.Result> results) {
        return new BenchRounds(results.stream().map(Load.Result::perSecond).toList());
    }

    private static String times(List<Load.Result> results) {
        return String.format(
                Locale.ROOT,
                "%.0f / %.0f",
                new BenchRounds(results.stream().map(Load.Result::p50).toList()).median(),
                new BenchRounds(results.stream().map(Load.Result::p99).toList()).median());
    }
}
