package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Four nodes with eight writers each on a real set of three members, to which harm is done: no event is missing, none is
 * there twice, the order is dense and one chain, and every node's reader sees it so. {@code ops/fault/mongodb} does more, in
 * parts that end after some minutes, whatever they came to.
 */
@Timeout(900)
class MongoFaultsTest {

    private static final int EVENTS = Integer.getInteger("duban.fault.events", 2_000);
    private static final int KILLS = Integer.getInteger("duban.fault.kills", 2);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("duban.fault.seconds", 120));
    private static final int NODES = 4;
    private static final int WRITERS = 8;
    private static final int WITHOUT_END = 10_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static MongodSet set;

    @BeforeAll
    static void start() {
        set = TestMongo.set(3);
    }

    @AfterAll
    static void stop() {
        if (set != null) { // there may be no server to test with
            set.close();
        }
    }

    @Test
    void many_nodes_and_writers_neither_lose_nor_repeat_an_event() throws Exception {
        try (Load load = new Load(set.uri(), NODES, WRITERS, WITHOUT_END)) {
            long until = System.nanoTime() + LONGEST.toNanos();
            load.run(() -> {
                Awaitility.await()
                        .atMost(LONGEST.plus(PATIENCE))
                        .until(() -> load.acknowledged() >= EVENTS || System.nanoTime() > until);
                load.enough();
            });
            assertThat(load.acknowledged()).isGreaterThan(System.nanoTime() > until ? NODES * WRITERS : EVENTS - 1);
        }
    }

    @Test
    void nodes_that_hand_over_neither_lose_nor_repeat_an_event_while_a_primary_is_killed() throws Exception {
        try (Load load = new Load(set.uri(), NODES, WRITERS, WITHOUT_END, true)) {
            load.run(() -> {
                Awaitility.await().atMost(PATIENCE).until(() -> load.handed() > 100);
                int primary = set.primary();
                set.kill(primary);
                awaitMore(load, 50);
                set.restart(primary);
                set.awaitMember(primary);
                long before = load.handed();
                Awaitility.await().atMost(PATIENCE).until(() -> load.handed() > before + 100);
                load.enough();
            });
            assertThat(load.handed()).isGreaterThan(200);
        }
    }

    @Test
    void a_primary_that_is_killed_under_load_costs_time_and_nothing_else() throws Exception {
        try (Load load = new Load(set.uri(), NODES, WRITERS, WITHOUT_END)) {
            long until = System.nanoTime() + LONGEST.toNanos();
            int[] kills = {0};
            List<Double> silences = new ArrayList<>();
            load.run(() -> {
                for (; kills[0] < KILLS && System.nanoTime() < until; kills[0]++) {
                    int primary = set.primary();
                    awaitMore(load, 200);
                    long begun = System.nanoTime();
                    set.kill(primary);
                    awaitMore(load, 50);
                    silences.add(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
                    set.restart(primary);
                    set.awaitMember(primary);
                }
                load.enough();
            });
            System.out.println(kills[0] + " primaries killed, acknowledged again after seconds: " + silences);
            assertThat(kills[0]).isPositive();
        }
    }

    @Test
    void a_primary_that_stands_still_and_wakes_takes_nothing_back() throws Exception {
        try (Load load = new Load(set.uri(), NODES, WRITERS, WITHOUT_END)) {
            load.run(() -> {
                int primary = set.primary();
                awaitMore(load, 200);
                set.halt(primary);
                try {
                    awaitMore(load, 50);
                } finally {
                    set.wake(primary);
                }
                awaitMore(load, 200);
                load.enough();
            });
            assertThat(load.acknowledged()).isGreaterThan(400);
        }
    }

    private static void awaitMore(Load load, int commits) {
        int before = load.acknowledged();
        Awaitility.await().atMost(PATIENCE).until(() -> load.acknowledged() >= before + commits);
    }
}
