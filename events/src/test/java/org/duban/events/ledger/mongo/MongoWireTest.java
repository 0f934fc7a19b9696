package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.duban.testmongo.TestMongo;
import org.duban.testmongo.TroubledWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nodes are answered is lost, late or comes twice; {@code -Dduban.troubles=1000} has it so often. */
@Timeout(900)
class MongoWireTest {

    private static final int TROUBLES = Integer.getInteger("duban.troubles", 60);
    private static final double SHARE = 0.04;
    private static final int NODES = 3;
    private static final int WRITERS = 8;
    private static final int WITHOUT_END = 1_000_000;

    @Test
    void whatever_becomes_of_replies_each_event_is_there_once_and_nobody_was_told_otherwise() throws Exception {
        long seed = Long.getLong("duban.troubles.seed", System.nanoTime());
        String host = new ConnectionString(TestMongo.uri()).getHosts().getFirst();
        int port = Integer.parseInt(host.substring(host.indexOf(':') + 1));
        try (TroubledWire wire = new TroubledWire(port, seed, 0);
                Load load = new Load(wire.uri(), NODES, WRITERS, WITHOUT_END)) {
            load.run(() -> {
                wire.trouble(SHARE);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(14))
                        .until(() -> wire.troubles() >= TROUBLES && load.acknowledged() > TROUBLES);
                wire.trouble(0);
                load.enough();
            });
            System.out.println("replies that had trouble, seed " + seed + ": " + wire.told());
            assertThat(load.acknowledged()).isGreaterThan(TROUBLES);
        }
    }
}
