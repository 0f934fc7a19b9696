package org.duban.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * The example year: how fast its commands are taken, what its annual report takes with one, ten and a hundred times as much
 * counted, and the start of a server that has it.
 */
final class YearBench implements Measurement {

    private static final int IMPORTS = 3;
    private static final long PAUSE_NANOS = 5_000_000L;

    @Override
    public void run() throws Exception {
        Path data = imported();
        YearReports.run(data);
        starts(data);
        Folders.delete(data);
    }

    /** The last of the folders that the year was imported into. */
    private static Path imported() throws Exception {
        List<Double> rates = new ArrayList<>();
        Path last = ExampleYearFolder.fresh();
        int commands = 0;
        for (int round = 0; round < IMPORTS; round++) {
            Folders.delete(last);
            last = ExampleYearFolder.fresh();
            long start = System.nanoTime();
            commands = ExampleYearFolder.fill(last);
            rates.add(commands / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf(
                Locale.ROOT,
                "%nThe example year imported, %,d commands, one after the other, each durably: %s commands/s, best %,.0f, of %d%n",
                commands,
                new BenchRounds(rates),
                rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                IMPORTS);
        return last;
    }

    private static void starts(Path data) throws Exception {
        List<Double> served = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        for (int round = 0; round < BenchRounds.COUNT + 1; round++) {
            long start = System.nanoTime();
            try (Server server = new Server(data)) {
                while (!server.serves()) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                served.add((System.nanoTime() - start) / 1e6);
                while (server.get("admin", "/api/v1/me") != 200) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                answered.add((System.nanoTime() - start) / 1e6);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nStart with the year: serves %,.0f ms (views folded), then best %,.0f, median %s; first answer %s%n",
                served.getFirst(),
                rest(served).best(),
                rest(served),
                rest(answered));
    }

    /** All but the first, which found no views. */
    private static BenchRounds rest(List<Double> rounds) {
        return new BenchRounds(rounds.subList(1, rounds.size()));
    }
}
