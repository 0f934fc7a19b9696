package org.duban.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * From the launcher's start until it says where it serves, and to the first answer of the overdue list, with ledgers of
 * several lengths: from the views that were kept, and without them.
 */
final class StartBench implements Measurement {

    private static final int[] EVENTS = {0, 100_000, 1_000_000};
    private static final long PAUSE_NANOS = 5_000_000L;

    /** What a start took, in milliseconds. */
    private record Taken(double served, double answered) {}

    @Override
    public void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nStart, ms, best and median of %d rounds%n", BenchRounds.COUNT);
        System.out.println("| events | serves | first answer | serves, nothing kept | first answer, nothing kept |");
        System.out.println("|---|---|---|---|---|");
        for (int events : EVENTS) {
            Path data = Folders.fresh("start");
            prepare(data, events);
            List<Taken> kept = new ArrayList<>();
            List<Taken> folded = new ArrayList<>();
            for (int round = 0; round < BenchRounds.COUNT; round++) {
                Files.deleteIfExists(data.resolve("views.checkpoint"));
                folded.add(start(data));
                kept.add(start(data));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %s | %s | %s |%n",
                    events,
                    served(kept),
                    answered(kept),
                    served(folded),
                    answered(folded));
            Folders.delete(data);
        }
    }

    private static String served(List<Taken> starts) {
        return told(new BenchRounds(starts.stream().map(Taken::served).toList()));
    }

    private static String answered(List<Taken> starts) {
        return told(new BenchRounds(starts.stream().map(Taken::answered).toList()));
    }

    private static String told(BenchRounds rounds) {
        return String.format(Locale.ROOT, "%,.0f; %s", rounds.best(), rounds);
    }

    /** A first start makes the administrator, who asks the question; an auditor's account needs no more here. */
    private static void prepare(Path data, int events) throws Exception {
        try (Server server = new Server(data)) {
            await(server, "admin", "/api/v1/me");
            server.command("admin", "register-account", "{\"account\":\"auditor\",\"displayName\":\"审计\"}");
            server.command("admin", "assign-role", "{\"account\":\"auditor\",\"role\":\"AUDITOR\"}");
            server.password("auditor");
        }
        if (events > 0) {
            Filled.append(data.resolve("ledger"), events).close();
        }
        if (!Files.isDirectory(data.resolve("ledger"))) {
            throw new IllegalStateException("no ledger in " + data);
        }
    }

    private static Taken start(Path data) throws Exception {
        long start = System.nanoTime();
        try (Server server = new Server(data)) {
            while (!server.serves()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            double served = (System.nanoTime() - start) / 1e6;
            await(server, "auditor", "/api/v1/follow-ups?status=overdue");
            return new Taken(served, (System.nanoTime() - start) / 1e6);
        }
    }

    private static void await(Server server, String account, String path) throws InterruptedException {
        while (server.get(account, path) != 200) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
