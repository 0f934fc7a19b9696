package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The disk of the primary is full: a memory disk of its own, where the system lets us mount one. */
@Timeout(600)
class MongoFullDiskTest {

    private static final int NODES = 2;
    private static final int WRITERS = 8;
    private static final int WITHOUT_END = 1_000_000;
    private static final int MORE = 100;

    @Test
    void a_primary_without_room_gives_way_and_nothing_is_lost_and_it_comes_back_once_there_is_room() throws Exception {
        try (MongodSet set = TestMongo.setOnSmallDisks(3);
                Load load = new Load(set.uri(), NODES, WRITERS, WITHOUT_END)) {
            load.run(() -> {
                int primary = set.primary();
                awaitMore(load);
                set.fill(primary);
                set.awaitEnd(primary);
                awaitMore(load);
                set.restart(primary); // its disk went with it: it copies what the others hold
                awaitMore(load);
                set.awaitMember(primary);
                load.enough();
            });
            assertThat(load.acknowledged()).isGreaterThan(3 * MORE);
        }
    }

    private static void awaitMore(Load load) {
        int before = load.acknowledged();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> load.acknowledged() >= before + MORE);
    }
}
