package org.duban.ops.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.duban.ops.fault.KillNine.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run; {@code ops/fault/kill-nine ROUNDS} makes it a long one. */
class KillNineTest {

    private static final int ROUNDS = Integer.getInteger("duban.kill.rounds", 2);
    private static final long SEED = Long.getLong("duban.kill.seed", System.nanoTime());

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_left_half_done(@TempDir Path folder) throws Exception {
        System.out.println("kill -9, " + ROUNDS + " rounds, seed " + SEED);
        KillNine killing = new KillNine(folder, new Random(SEED));
        int acknowledged = 0;
        try {
            for (int number = 1; number <= ROUNDS; number++) {
                Round round = killing.round(number);
                acknowledged += round.acknowledged();
                System.out.printf(
                        "round %d: killed after %d ms, %d commands acknowledged, none lost, head %d, readable after %d ms%n",
                        number, round.lifeMillis(), round.acknowledged(), round.head(), round.readableMillis());
            }
        } finally {
            killing.end();
        }
        assertThat(acknowledged).as("commands acknowledged in all").isPositive();
    }
}
