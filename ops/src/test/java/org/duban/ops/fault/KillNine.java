package org.duban.ops.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.ops.endtoend.Person;
import org.duban.ops.endtoend.Staff;
import org.duban.ui.wiring.DataFolder;

/** Kills a server under load at a random moment, starts it again on the same data, and looks whether anything is lost. */
final class KillNine {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITERS = 8;
    private static final int LONGEST_LIFE_MILLIS = 800;

    private final Path data;
    private final Path logs;
    private final Random random;
    private Child child;

    /** A server on a fresh folder below {@code folder}. */
    KillNine(Path folder, Random random) throws IOException {
        this.random = random;
        data = folder.resolve("data");
        logs = folder;
        child = Child.serving(data, logs.resolve("server-0.log"));
        Staff.hired(child.uri());
    }

    /**
     * What one round came to.
     *
     * @param acknowledged how many commands the server acknowledged before it was killed
     * @param head the ledger's position when it was
     * @param readableMillis how long the new server needed, once it took commands, until it answered questions
     */
    record Round(int lifeMillis, int acknowledged, long head, long readableMillis) {}

    /** Kills the server once, and throws an {@link AssertionError} if anything is not as it should be afterwards. */
    Round round(int number) throws IOException, InterruptedException, ExecutionException {
        int life = random.nextInt(LONGEST_LIFE_MILLIS + 1);
        List<Writer> writers = killedAfter(life, "round-" + number + "-case-");
        long head = verified(writers);
        child = Child.serving(data, logs.resolve("server-" + number + ".log"));
        long readableMillis = readable();
        Aftermath aftermath = new Aftermath(new Staff(child.uri()));
        writers.forEach(aftermath::check);
        return new Round(
                life,
                writers.stream().mapToInt(writer -> writer.receipts().size()).sum(),
                head,
                readableMillis);
    }

    /** Stops for good. */
    void end() {
        child.close();
    }

    private long readable() {
        long begin = System.nanoTime();
        Person auditor = new Staff(child.uri()).person("auditor");
        Awaitility.await("complete views")
                .atMost(PATIENCE)
                .until(() -> auditor.now("/api/v1/cases?limit=1").good());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private List<Writer> killedAfter(int millis, String cases) throws InterruptedException, ExecutionException {
        return killedAfter(child, 0, millis, cases);
    }

    /** Writers that worked on {@code child} until it was killed, so many milliseconds after so many commands were acknowledged. */
    static List<Writer> killedAfter(Child child, int commands, int millis, String cases)
            throws InterruptedException, ExecutionException {
        Staff staff = new Staff(child.uri());
        List.of("committee", "director", "clerk")
                .forEach(account -> staff.person(account).get("/api/v1/me"));
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(staff, cases + number))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(threads.submit(writer)));
            try {
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> writers.stream()
                                        .mapToInt(writer -> writer.receipts().size())
                                        .sum()
                                >= commands);
            } catch (ConditionTimeoutException none) {
                child.kill(); // else the writers would never end
                throw none;
            }
            CompletableFuture.runAsync(child::kill, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                    .get();
            for (Future<?> writer : running) {
                writer.get();
            }
        }
        return writers;
    }

    /** The head of the ledger that was left behind; every link must hold, up to the last receipt and beyond. */
    private long verified(List<Writer> writers) {
        List<KnownHead> last = writers.stream()
                .flatMap(writer -> writer.receipts().stream())
                .max(Comparator.comparingLong(Receipt::position))
                .map(receipt -> new KnownHead(receipt.position(), receipt.hash()))
                .stream()
                .toList();
        return switch (Verification.of(DataFolder.ledgerIn(data), last, ProgressListener.UNSEEN)) {
            case LedgerVerdict.Holds holds -> holds.head().position();
            case LedgerVerdict.Broken broken -> throw new AssertionError("The ledger does not hold: " + broken);
        };
    }
}
