package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.duban.command.CommandGateway;
import org.duban.command.Sender;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.events.EventMeta;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.view.ViewProgress;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.LedgerBegun;
import org.duban.ui.wiring.RunningDuban;

/** How long after a command was acknowledged the views on MongoDB show it, under a steady number of commands. */
final class ViewLag {

    private static final int RATE = Integer.getInteger("duban.bench.rate", 500);
    private static final int CLIENTS = 32;
    private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long COUNTED_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private ViewLag() {}

    /** The position of a command, and when it was acknowledged. */
    private record Done(long position, long at) {}

    static void run(String uri) throws Exception {
        String database = "duban_bench_" + UUID.randomUUID();
        Path data = Folders.fresh("lag");
        DubanSettings settings = DubanSettings.of(
                Map.of(
                        "DUBAN_MONGODB_URI",
                        uri.replace("/?", "/" + database + "?"),
                        "DUBAN_VIEWS",
                        "mongodb",
                        "DUBAN_DATA",
                        data.toString(),
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_ADMIN_PASSWORD",
                        "bench-only-password"),
                List.of());
        LedgerBegun.where(settings);
        try (RunningDuban node = RunningDuban.serving(settings, new PrintStream(OutputStream.nullOutputStream()))) {
            measure(node);
        } finally {
            try (MongoClient client = MongoClients.create(uri)) {
                client.getDatabase(database).drop();
                client.getDatabase(database + "-views").drop();
            }
            Folders.delete(data);
        }
    }

    private static void measure(RunningDuban node) throws Exception {
        CommandGateway gateway = node.core().commands().gateway();
        for (int client = 0; client < CLIENTS; client++) {
            gateway.send(
                    new RegisterUnit(unit(client), "局", UnitKind.COMMITTEE, null, DAY), Sender.of(EventMeta.SYSTEM));
        }
        ViewProgress progress = node.views().orElseThrow().progress();
        long begun = System.nanoTime();
        List<Done> shown = new ArrayList<>();
        List<Done> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS + 1)) {
            AtomicLong wanted = new AtomicLong(Long.MAX_VALUE);
            Future<?> looking = pool.submit(() -> look(progress, begun, wanted, shown));
            List<Callable<List<Done>>> work = IntStream.range(0, CLIENTS)
                    .<Callable<List<Done>>>mapToObj(client -> () -> give(node, client, begun))
                    .toList();
            for (Future<List<Done>> one : pool.invokeAll(work)) {
                done.addAll(one.get());
            }
            wanted.set(done.stream().mapToLong(Done::position).max().orElseThrow());
            looking.get();
        }
        print(done, shown);
    }

    private static UnitId unit(int client) {
        return new UnitId("unit-" + client);
    }

    private static List<Done> give(RunningDuban node, int client, long begun) {
        long pause = TimeUnit.SECONDS.toNanos(CLIENTS) / RATE;
        List<Done> done = new ArrayList<>();
        long due = begun + pause * client / CLIENTS;
        for (int n = 0; due < begun + WARM_NANOS + COUNTED_NANOS; n++, due += pause) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            long position = node.core()
                    .commands()
                    .gateway()
                    .send(new RenameUnit(unit(client), "局 " + n, "bench", DAY), Sender.of(EventMeta.SYSTEM))
                    .position();
            if (due >= begun + WARM_NANOS) {
                done.add(new Done(position, System.nanoTime()));
            }
        }
        return done;
    }

    /** When the views were first seen to be how far. */
    private static void look(ViewProgress progress, long begun, AtomicLong wanted, List<Done> shown) {
        long last = 0;
        while (last < wanted.get() && System.nanoTime() < begun + PATIENCE_NANOS) {
            long position = progress.position();
            if (position > last) {
                shown.add(new Done(position, System.nanoTime()));
                last = position;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static void print(List<Done> done, List<Done> shown) throws Exception {
        long[] lags = done.stream()
                .mapToLong(command -> shown.stream()
                        .filter(seen -> seen.position() >= command.position())
                        .mapToLong(seen -> Math.max(0, seen.at() - command.at()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("never shown: " + command)))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%nViews on a set of three behind what was acknowledged, %,d commands at %d/s wanted (%.0f/s given), load %s:"
                        + " p50 %.1f ms, p99 %.1f ms, at most %.1f ms%n",
                done.size(),
                RATE,
                done.size() / (COUNTED_NANOS / 1e9),
                Machine.load(),
                Load.micros(lags, 0.5) / 1e3,
                Load.micros(lags, 0.99) / 1e3,
                Arrays.stream(lags).max().orElseThrow() / 1e6);
    }
}
