package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.handover.HandOverFigures;
import org.duban.events.ledger.handover.PlainWires;

/** Nodes with clients of their own, whose writers decide and append while a reader on each follows, until all is written. */
final class Load implements AutoCloseable {

    /** Whether nodes hand their drafts to one of them, unless a test says so. */
    static final boolean HAND_OVER = Boolean.getBoolean("duban.fault.handover");

    private static final int STREAMS = 64;
    private static final String DATABASE = "duban_test_load";

    private final List<MongoClient> clients = new ArrayList<>();
    private final List<MongoLedger> nodes = new ArrayList<>();
    private final Map<String, Commit> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger left;
    private final int writers;

    /** @param events how many in all, a commit each */
    Load(String uri, int nodes, int writers, int events) {
        this(uri, nodes, writers, events, HAND_OVER);
    }

    /** @param handOver whether nodes hand their drafts to one of them */
    Load(String uri, int nodes, int writers, int events, boolean handOver) {
        this.writers = writers;
        this.left = new AtomicInteger(events);
        for (int n = 0; n < nodes; n++) {
            MongoClient client = LedgerClients.client(uri);
            clients.add(client);
            MongoDatabase database = client.getDatabase(DATABASE);
            if (n == 0) {
                database.drop();
                LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, new Random()));
            }
            MongoLedger node = MongoLedger.open(database);
            this.nodes.add(node);
            if (handOver) {
                MongoLedgers.handOver(node, new PlainWires());
            }
        }
    }

    /** How many commits were acknowledged so far. */
    int acknowledged() {
        return acknowledged.size();
    }

    /** How many calls were told that it is not known. */
    int unanswered() {
        return unanswered.get();
    }

    /** How many commits one node recorded for another so far. */
    long handed() {
        return nodes.stream()
                .flatMap(node -> node.handedOver().stream())
                .mapToLong(HandOverFigures::handed)
                .sum();
    }

    /** Lets nothing new begin. */
    void enough() {
        left.set(0);
    }

    /** Writes everything, with {@code meanwhile} beside it, and holds what was told against what is there. */
    void run(Runnable meanwhile) throws Exception {
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            AtomicInteger writing = new AtomicInteger(nodes.size() * writers);
            List<Future<List<Commit>>> readers = new ArrayList<>();
            for (MongoLedger node : nodes) {
                readers.add(threads.submit(() -> follow(node, writing)));
                for (int n = 0; n < writers; n++) {
                    Random random = new Random(nodes.indexOf(node) * 100L + n);
                    running.add(threads.submit(() -> {
                        try {
                            write(node, random);
                        } finally {
                            writing.decrementAndGet();
                        }
                    }));
                }
            }
            meanwhile.run();
            for (Future<?> one : running) {
                one.get();
            }
            long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            System.out.printf(
                    "%d nodes x %d writers: %d commits in %.1f s, %d refused, %d not known at first%n",
                    nodes.size(), writers, acknowledged.size(), took / 1000.0, refused.size(), unanswered.get());
            nodes.forEach(node -> node.handedOver().ifPresent(System.out::println));
            for (Future<List<Commit>> reader : readers) {
                check(reader.get());
            }
        }
    }

    private void write(MongoLedger node, Random random) {
        while (left.decrementAndGet() >= 0) {
            while (!written(node, random)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean written(MongoLedger node, Random random) {
        long position = node.head().position();
        String stream = "case-" + random.nextInt(STREAMS);
        Draft draft = Drafts.on(
                Drafts.draft(stream, node.lastSequence(stream) + 1), position, "case-" + random.nextInt(STREAMS));
        drafts.put(draft.id(), draft);
        while (true) {
            try {
                acknowledged.put(draft.id(), Drafts.append(node, draft));
                return true;
            } catch (LedgerConflict second) {
                refused.add(draft.id());
                return false;
            } catch (LedgerUnavailable unknown) {
                unanswered.incrementAndGet(); // its caller comes again with the same
            }
        }
    }

    private List<Commit> follow(MongoLedger node, AtomicInteger writing) {
        List<Commit> seen = new ArrayList<>();
        long next = 1;
        boolean over = false;
        while (!over) {
            over = writing.get() == 0;
            if (over) {
                settle(node);
            }
            try (CommitCursor commits = node.from(next)) {
                while (commits.hasNext()) {
                    Commit commit = commits.next();
                    seen.add(commit);
                    next = commit.lastPosition() + 1;
                }
            } catch (LedgerUnavailable silent) {
                unanswered.incrementAndGet(); // who reads asks again from where he came to
                over = false;
            }
            if (!over) {
                long reached = next;
                Awaitility.await()
                        .pollInSameThread()
                        .pollInterval(Duration.ofMillis(2))
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> node.head().position() >= reached || writing.get() == 0);
            }
        }
        return seen;
    }

    /** Every node gets to know what any of them wrote. */
    private static void settle(MongoLedger node) {
        Awaitility.await()
                .pollInSameThread()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> node.head().position(),
                        position -> position == node.head().position());
    }

    private void check(List<Commit> seen) {
        String hash = seen.getFirst().prev();
        long next = 1;
        for (Commit commit : seen) {
            assertThat(commit.position()).isEqualTo(next);
            assertThat(commit.prev()).isEqualTo(hash);
            next = commit.lastPosition() + 1;
            hash = commit.hash();
        }
        Set<String> ids =
                seen.stream().map(Commit::id).collect(Collectors.toSet()); // lists would be compared for minutes
        assertThat(ids.size()).as("each once").isEqualTo(seen.size());
        assertThat(refused.stream().filter(ids::contains))
                .as("refused and there")
                .isEmpty();
        assertThat(acknowledged.keySet().stream().filter(id -> !ids.contains(id)))
                .as("acknowledged and not there")
                .isEmpty();
        assertThat(seen).hasSize(acknowledged.size());
        seen.forEach(commit -> assertThat(commit.hash())
                .isEqualTo(acknowledged.get(commit.id()).hash()));
        checkConditions(seen);
    }

    /** Nothing that a commit rests on had changed between its decision and its place. */
    private void checkConditions(List<Commit> seen) {
        Map<String, Long> touched = new HashMap<>();
        for (Commit commit : seen) {
            Basis basis = drafts.get(commit.id()).basis();
            List<String> written =
                    commit.events().stream().map(StoredEvent::stream).toList();
            Stream.concat(basis.streamsRead().stream(), written.stream())
                    .forEach(stream -> assertThat(touched.getOrDefault(stream, 0L))
                            .as("last event of %s before %s", stream, commit.position())
                            .isLessThanOrEqualTo(basis.position()));
            written.forEach(stream -> touched.put(stream, commit.lastPosition()));
        }
    }

    @Override
    public void close() {
        nodes.forEach(MongoLedger::close);
        clients.forEach(MongoClient::close);
    }
}
