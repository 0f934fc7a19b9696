package org.duban.bench;

import com.mongodb.client.MongoClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.duban.events.ledger.handover.HandOverFigures;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.events.ledger.mongo.MongoLedger;

/**
 * A node in a process of its own: {@code URI DATABASE NUMBER WRITERS RATE [STORE]}, as fast as it can where the rate is 0, and with hand-over by the certificate in
 * {@code STORE}. It says that it is ready, begins with the first line that it is sent, prints how many a second, and its p99, and stays until nothing more can come:
 * what is measured is how all of them go on, not how one comes or leaves.
 */
final class MongoNode {

    private static final long WARM_NANOS = 8_000_000_000L;
    private static final int HAND_OVER = 5;
    private static final long COUNTED_NANOS = 5_000_000_000L;

    private MongoNode() {}

    public static void main(String[] words) throws Exception {
        int node = Integer.parseInt(words[2]);
        int writers = Integer.parseInt(words[3]);
        int rate = Integer.parseInt(words[4]);
        try (MongoClient client = LedgerClients.client(words[0]);
                MongoTarget target = new MongoTarget(client.getDatabase(words[1]), false);
                ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            if (words.length > HAND_OVER) {
                target.ledger().handOver(new BenchCertificate(Path.of(words[HAND_OVER])).place());
                awaitOthers(target.ledger());
            }
            BufferedReader starter = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            System.out.println("ready");
            starter.readLine();
            long begun = System.nanoTime();
            long pause = rate == 0 ? 0 : TimeUnit.SECONDS.toNanos(writers) / rate;
            List<Callable<long[]>> work = new ArrayList<>();
            IntStream.range(0, writers)
                    .forEach(writer -> work.add(() -> write(target, "case-" + node + "-" + writer, begun, pause)));
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : pool.invokeAll(work)) {
                times.add(one.get());
            }
            long[] all = times.stream().flatMapToLong(LongStream::of).sorted().toArray();
            System.out.printf(Locale.ROOT, "%f %f%n", all.length / (COUNTED_NANOS / 1e9), Load.micros(all, 0.99));
            starter.readLine();
        }
    }

    private static void awaitOthers(MongoLedger ledger) {
        HandOverFigures figures;
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            figures = ledger.handedOver().orElseThrow();
        } while (!figures.own() && !figures.reached());
    }

    private static long[] write(MongoTarget target, String stream, long begun, long pause) {
        long[] times = new long[100_000];
        int count = 0;
        long due = begun + (pause == 0 ? 0 : Math.floorMod(stream.hashCode() * 31L, pause));
        for (long sequence = 0; System.nanoTime() < begun + WARM_NANOS + COUNTED_NANOS; sequence++) {
            if (pause > 0) {
                until(due);
                due += pause;
            }
            long start = System.nanoTime();
            target.append(stream, sequence);
            if (start >= begun + WARM_NANOS && count < times.length) {
                times[count++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** A single park may end at once, as what an append waited for may have woken the thread more often than it slept. */
    private static void until(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
