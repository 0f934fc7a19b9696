package org.duban.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Putting on record what was missed since yesterday, and in the thirty days after an outage, beside as many bare appends
 * of one event each.
 */
final class SweepBench implements Measurement {

    private static final int[] EMBEDDED = {10_000, 100_000};
    private static final int OUTAGE = 30;

    /** What sweeps of one kind came to. */
    private record Sweeps(List<Double> millis, List<Double> events, List<Double> ratios) {

        Sweeps() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        double misses() {
            return new BenchRounds(events).median();
        }
    }

    @Override
    public void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nSweep, ms, median of %d rounds%n", BenchRounds.COUNT);
        System.out.println("| views | follow-ups | nothing missed | missed in a day | ms | / bare appends"
                + " | missed in thirty days | ms | / bare appends |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (int rows : EMBEDDED) {
            print("embedded", rows);
        }
    }

    private static void print(String views, int rows) throws Exception {
        try (ViewDatabase database = ViewDatabase.embedded();
                SweptLedger swept = new SweptLedger(rows, database);
                LedgerEngine bare = new LedgerEngine()) {
            if (database.rows() < rows) {
                throw new IllegalStateException(database.rows() + " follow-ups");
            }
            Sweeps idle = new Sweeps();
            Sweeps day = new Sweeps();
            Sweeps outage = new Sweeps();
            for (int round = 0; round < BenchRounds.COUNT; round++) {
                swept.pass(1);
                measure(swept, bare, "day-" + round, day);
                swept.pass(OUTAGE);
                measure(swept, bare, "outage-" + round, outage);
                measure(swept, bare, "idle-" + round, idle);
            }
            if (outage.misses() != (double) rows / OwedItems.DAYS * OUTAGE) {
                throw new IllegalStateException(outage.misses() + " missed in " + OUTAGE + " days");
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %s | %,.0f | %s | %.1f | %,.0f | %s | %.1f |%n",
                    views,
                    database.rows(),
                    new BenchRounds(idle.millis()),
                    day.misses(),
                    new BenchRounds(day.millis()),
                    new BenchRounds(day.ratios()).median(),
                    outage.misses(),
                    new BenchRounds(outage.millis()),
                    new BenchRounds(outage.ratios()).median());
        }
    }

    private static void measure(SweptLedger swept, LedgerEngine bare, String stream, Sweeps into) {
        long before = swept.events();
        long start = System.nanoTime();
        int cases = swept.sweep();
        double millis = (System.nanoTime() - start) / 1e6;
        into.millis().add(millis);
        into.events().add((double) (swept.events() - before));
        into.ratios().add(millis / appending(bare, stream, cases));
    }

    private static double appending(LedgerEngine bare, String stream, int commits) {
        long start = System.nanoTime();
        for (int commit = 0; commit < commits; commit++) {
            bare.append("case-" + stream, commit);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
