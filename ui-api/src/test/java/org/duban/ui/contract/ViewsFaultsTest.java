package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.events.AccountName;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.checkpoint.ClassDigest;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoViewStore;
import org.duban.query.store.ViewStore;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Nodes;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Views on a real set of three members, of which the primary is killed or steps down again and again under load; the node that
 * folds goes away too. {@code ops/fault/mongodb views} does it more often.
 */
@Timeout(900)
class ViewsFaultsTest {

    private static final int HARMS = Integer.getInteger("duban.fault.kills", 2);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("duban.fault.seconds", 40));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WRITERS = 2;

    /** As many as may have been under way when harm was done, and one. */
    private static final int FIRST = 5;

    private static final int MORE = 30;
    private static final int LOOKS = 40;
    private static final int VERSION = 12;

    @TempDir
    Path folder;

    private final List<SeenRows> seen = new ArrayList<>();
    private volatile boolean over;

    @Test
    void views_go_on_while_primaries_fail_and_no_answer_is_of_two_states() throws Exception {
        Story story = Story.all().stream()
                .filter(one -> one.folder().equals("lawinspection"))
                .findAny()
                .orElseThrow();
        try (MongodSet set = TestMongo.set(3);
                Nodes nodes = Nodes.on(set.uri(), folder, "DUBAN_VIEWS", "mongodb", "DUBAN_CLOCK_JUMP", "36500d")) {
            RunningDuban folding = nodes.node("folding");
            List<RunningDuban> staying = List.of(nodes.node("second"), nodes.node("third"));
            Retelling load = new Retelling(story, Clock.fixed(Instant.parse("2024-01-11T12:00:00Z"), Town.ZONE));
            load.begin(staying.getFirst().core());
            staying.getFirst().core().credentials().set(new AccountName("auditor"), Nodes.PASSWORD);
            List<Questioner> asking = staying.stream().map(Questioner::new).toList();
            try (MongoClient client = LedgerClients.client(set.uri());
                    ViewStore store = views(client, nodes);
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> running = new ArrayList<>();
                running.add(threads.submit(() -> look(store)));
                asking.forEach(one -> running.add(threads.submit(one::ask)));
                for (int n = 0; n < WRITERS * staying.size(); n++) {
                    RunningDuban node = staying.get(n % staying.size());
                    running.add(threads.submit(() -> load.tell(node.core())));
                }
                harm(set, load, folding, staying);
                load.enough();
                over = true;
                asking.forEach(Questioner::enough);
                for (Future<?> one : running) {
                    one.get();
                }
                mustBeWhole(staying, store);
            }
            System.out.printf(
                    "views: %d commands, %d refused, %d not known at first, %d looks; answers by status: %s%n",
                    load.acknowledged(),
                    load.refused(),
                    load.unanswered(),
                    seen.size(),
                    asking.stream().map(Questioner::statuses).toList());
            assertThat(load.amiss()).isEmpty();
            // Else what is waited for after harm is not the database.
            assertThat(load.refused()).isLessThan(load.acknowledged());
            asking.forEach(Questioner::mustHaveToldThePast);
        }
    }

    /** By turns a primary is killed and steps down; with the first of them the node goes that folds. */
    private static void harm(MongodSet set, Retelling load, RunningDuban folding, List<RunningDuban> staying) {
        long until = System.nanoTime() + LONGEST.toNanos();
        awaitMore(load, load.acknowledged() + MORE);
        int harms = 0;
        for (; harms < HARMS && System.nanoTime() < until; harms++) {
            int primary = set.primary();
            long begun = System.nanoTime();
            if (harms % 2 == 0) {
                set.kill(primary);
            } else {
                set.stepDown(primary);
            }
            if (harms == 0) {
                folding.close();
            }
            int before = load.acknowledged();
            awaitMore(load, before + FIRST);
            double again = (System.nanoTime() - begun) / 1e9;
            awaitMore(load, before + MORE);
            double recorded = (System.nanoTime() - begun) / 1e9;
            awaitShown(staying);
            System.out.printf(
                    "views: %s, %d commands after %.1f s, %d after %.1f s, shown after %.1f s%n",
                    harms % 2 == 0 ? "killed" : "stepped down",
                    FIRST,
                    again,
                    MORE,
                    recorded,
                    (System.nanoTime() - begun) / 1e9);
            if (harms % 2 == 0) {
                set.restart(primary);
                set.awaitMember(primary);
            }
        }
        assertThat(harms).isPositive();
    }

    private static void awaitMore(Retelling load, int wanted) {
        await().atMost(PATIENCE).until(() -> load.acknowledged() >= wanted);
    }

    /** Every node shows what is on record by now. */
    private static void awaitShown(List<RunningDuban> nodes) {
        for (RunningDuban node : nodes) {
            long head = node.core().ledger().head().position();
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> shown(node) >= head);
        }
    }

    private static long shown(RunningDuban node) {
        return node.views().orElseThrow().progress().position();
    }

    private static MongoViewStore views(MongoClient client, Nodes nodes) throws IOException {
        String version = ClassDigest.find().orElseThrow().substring(0, VERSION);
        return new MongoViewStore(client, nodes.database() + "-views", version, ViewTables.VIEWS, ContentSeals.NONE);
    }

    /** Looks at all rows from time to time. */
    private void look(ViewStore store) {
        while (!over && seen.size() < LOOKS) {
            long from = seen.isEmpty() ? 0 : seen.getLast().position();
            try {
                SeenRows now = SeenRows.in(store);
                assertThat(now.position()).isGreaterThanOrEqualTo(from);
                if (now.position() > from) {
                    seen.add(now);
                }
                store.awaitPosition(now.position() + MORE, Duration.ofSeconds(1));
            } catch (UncheckedIOException silent) {
                Thread.onSpinWait(); // whoever asks is to ask again
            }
        }
    }

    private void mustBeWhole(List<RunningDuban> nodes, ViewStore store) {
        RunningDuban node = nodes.getFirst();
        await().atMost(PATIENCE)
                .until(() -> nodes.stream()
                        .allMatch(
                                one -> shown(one) == node.core().ledger().head().position()));
        SeenRows end = SeenRows.in(store);
        assertThat(end.position()).isEqualTo(node.core().ledger().head().position());
        assertThat(end.size()).isPositive();
        end.mustBeFolded(node.core().history());
        assertThat(seen).isNotEmpty();
        seen.forEach(one -> one.mustBeFolded(node.core().history()));
    }
}
