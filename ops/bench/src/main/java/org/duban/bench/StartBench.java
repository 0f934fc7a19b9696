package org.duban.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** From the launcher's start to the first answer of the overdue list, with ledgers of several lengths. */
final class StartBench implements Measurement {

    private static final int[] EVENTS = {0, 10_000, 100_000};
    private static final long PAUSE_NANOS = 5_000_000L;

    @Override
    public void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nStart to the first answer of the overdue list, ms, median of %d rounds%n",
                BenchRounds.COUNT);
        System.out.println("| events | ms |");
        System.out.println("|---|---|");
        for (int events : EVENTS) {
            Path data = Folders.fresh("start");
            prepare(data, events);
            List<Double> millis = new ArrayList<>();
            for (int round = 0; round < BenchRounds.COUNT; round++) {
                millis.add(untilAnswered(data));
            }
            System.out.printf(Locale.ROOT, "| %,d | %s |%n", events, new BenchRounds(millis));
            Folders.delete(data);
        }
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

    private static double untilAnswered(Path data) throws Exception {
        long start = System.nanoTime();
        try (Server server = new Server(data)) {
            await(server, "auditor", "/api/v1/follow-ups?status=overdue");
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static void await(Server server, String account, String path) throws InterruptedException {
        while (server.get(account, path) != 200) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
