package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.duban.events.ledger.handover.TestCertificates;
import org.duban.ops.OnMongo;
import org.duban.ops.endtoend.Staff;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two nodes is killed under load; {@code -Dduban.kill.rounds=20} has it so often, and {@code -Dduban.fault.handover=true} has one record for
 * both.
 */
class KillNodeTest {

    private static final int ROUNDS = Integer.getInteger("duban.kill.rounds", 1);
    private static final long SEED = Long.getLong("duban.kill.seed", System.nanoTime());
    private static final int FEWEST = 5;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final String database = "duban-test-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        if (TestMongo.found()) {
            try (MongoClient client = TestMongo.client()) {
                client.getDatabase(database).drop();
            }
        }
    }

    @Test
    void what_a_killed_node_acknowledged_another_holds_once_and_nothing_is_left_half_done() throws Exception {
        System.out.println("kill -9 of a node, " + ROUNDS + " rounds, seed " + SEED);
        Random random = new Random(SEED);
        Map<String, String> uri =
                new HashMap<>(Map.of("DUBAN_MONGODB_URI", TestMongo.uri().replace("/?", "/" + database + "?")));
        if (Boolean.getBoolean("duban.fault.handover")) {
            TestCertificates certificates = new TestCertificates(folder);
            uri.putAll(certificates.environment(certificates.node("node")));
        }
        assertThat(OnMongo.run(uri, "init")).isZero();
        int acknowledged = 0;
        try (Child staying = node(uri, "staying", 0)) {
            Staff.hired(staying.uri());
            Aftermath aftermath = new Aftermath(new Staff(staying.uri()));
            for (int round = 1; round <= ROUNDS; round++) {
                try (Child killed = node(uri, "killed", round)) {
                    int life = random.nextInt(LONGEST_LIFE_MILLIS);
                    List<Writer> writers = KillNine.killedAfter(killed, FEWEST, life, "round-" + round + "-case-");
                    writers.forEach(aftermath::check);
                    int now = writers.stream()
                            .mapToInt(writer -> writer.receipts().size())
                            .sum();
                    acknowledged += now;
                    System.out.printf(
                            "round %d: killed %d ms after the first, %d commands acknowledged, none lost%n",
                            round, life, now);
                }
            }
            assertThat(OnMongo.run(uri, "verify")).isZero();
        }
        assertThat(acknowledged).as("commands acknowledged in all").isPositive();
    }

    private Child node(Map<String, String> uri, String name, int round) throws IOException {
        return Child.serving(uri, folder.resolve(name), folder.resolve(name + "-" + round + ".log"));
    }
}
