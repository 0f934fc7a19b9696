package org.duban.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.query.checkpoint.ViewCheckpoint;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;

/** Views taken over from a checkpoint, beside views folded from the whole ledger. */
final class ViewsBench implements Measurement {

    private static final int[] EVENTS = {10_000, 100_000};
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public void run() throws Exception {
        System.out.printf(
                Locale.ROOT, "%nViews, ms of processor time until they stand, median of %d rounds%n", BenchRounds.COUNT);
        System.out.println("| events | folded | taken over | checkpoint, MiB |");
        System.out.println("|---|---|---|---|");
        for (int events : EVENTS) {
            try (Filled filled = Filled.in(Folders.fresh("views"), events)) {
                print(events, filled);
            }
        }
    }

    private static void print(int events, Filled filled) throws Exception {
        History history = new LedgerHistory(filled.ledger(), new EventCodec());
        Path file = filled.folder().resolve("views.checkpoint");
        List<Double> folded = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (int round = 0; round < BenchRounds.COUNT; round++) {
            ViewStore fresh = new MemoryViewStore();
            folded.add(millis(() -> new ViewWriter(new LiveViews(fresh), history).catchUp(), events));
            new ViewCheckpoint(file, filled.ledger().id(), history, fresh).save();
            ViewStore other = new MemoryViewStore();
            taken.add(
                    millis(() -> new ViewCheckpoint(file, filled.ledger().id(), history, other).load(), events));
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s | %.1f |%n",
                events,
                new BenchRounds(folded),
                new BenchRounds(taken),
                Files.size(file) / MEBIBYTE);
    }

    @FunctionalInterface
    private interface Standing {

        long position();
    }

    private static double millis(Standing views, long events) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (views.position() != events) {
            throw new IllegalStateException("not all events");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
