package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Four nodes with eight writers each on a real set of three members, to which harm is done: no event is missing, none is
 * there twice, the order is dense and one chain, and every node's reader sees it so. {@code -Dduban.long=true} does more.
 */
@Timeout(3600)
class MongoFaultsTest {

    private static final boolean LONG = Boolean.getBoolean("duban.long");
    private static final int NODES = 4;
    private static final int WRITERS = 8;
    private static final int EVENTS = LONG ? 100_000 : 2_000;
    private static final int KILLS = LONG ? 20 : 2;
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
        try (Load load = new Load(set.uri(), NODES, WRITERS, EVENTS)) {
            load.run(() -> {});
            assertThat(load.acknowledged()).isEqualTo(EVENTS);
        }
    }

    @Test
    void a_primary_that_is_killed_under_load_costs_time_and_nothing_else() throws Exception {
        int events = EVENTS / 2 * KILLS;
        try (Load load = new Load(set.uri(), NODES, WRITERS, events)) {
            load.run(() -> {
                for (int kill = 0; kill < KILLS && load.acknowledged() < events - 100; kill++) {
                    int primary = set.primary();
                    awaitMore(load, 200);
                    long begun = System.nanoTime();
                    set.kill(primary);
                    awaitMore(load, 50);
                    System.out.printf(
                            "a killed primary: acknowledged again after %.1f s%n",
                            Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
                    set.restart(primary);
                }
            });
            assertThat(load.acknowledged()).isEqualTo(events);
        }
    }

    @Test
    void a_primary_that_stands_still_and_wakes_takes_nothing_back() throws Exception {
        try (Load load = new Load(set.uri(), NODES, WRITERS, EVENTS)) {
            load.run(() -> {
                int primary = set.primary();
                awaitMore(load, 200);
                set.halt(primary);
                try {
                    awaitMore(load, 50);
                } finally {
                    set.wake(primary);
                }
            });
            assertThat(load.acknowledged()).isEqualTo(EVENTS);
        }
    }

    private static void awaitMore(Load load, int commits) {
        int before = load.acknowledged();
        Awaitility.await().atMost(PATIENCE).until(() -> load.acknowledged() >= before + commits);
    }
}
