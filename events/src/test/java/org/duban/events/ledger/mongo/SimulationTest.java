package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol on a set that fails in every way at once; a failure names its seed, and the seed gives it again. */
class SimulationTest {

    /** How many runs; unless told, as many as there is time for. */
    private static final int RUNS = Integer.getInteger("duban.simulations", Integer.MAX_VALUE);

    private static final Duration FOR = Duration.ofSeconds(Integer.getInteger("duban.simulation.seconds", 10));
    private static final int FEWEST = Math.min(RUNS, 20);
    private static final Duration WITHIN = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_fails_the_ledger_is_one_order_and_nobody_was_told_otherwise(boolean handOver) {
        long first = Long.getLong("duban.simulation.seed", System.nanoTime());
        long begun = System.nanoTime();
        int runs = 0;
        int acknowledged = 0;
        int refused = 0;
        while (runs < FEWEST
                || runs < RUNS && (RUNS < Integer.MAX_VALUE || System.nanoTime() - begun < FOR.toNanos())) {
            SimulatedHistory history = run(first + runs++, handOver);
            acknowledged += history.acknowledgements();
            refused += history.refusals();
        }
        System.out.println(runs + " simulations " + (handOver ? "with" : "without") + " hand-over from seed " + first
                + ": " + acknowledged + " commits acknowledged, " + refused + " refused");
        assertThat(acknowledged).isGreaterThan(runs * 20);
        assertThat(refused).isGreaterThan(runs * 5);
    }

    @Test
    void a_run_that_is_over_leaves_nothing_behind() {
        List<WeakReference<Simulation>> over = new ArrayList<>();
        long seed = System.nanoTime();
        for (int n = 0; n < 5; n++) {
            Simulation simulation = new Simulation(seed + n, Breakage.NONE, true);
            simulation.run();
            over.add(new WeakReference<>(simulation));
        }
        Awaitility.await().untilAsserted(() -> {
            System.gc();
            assertThat(over).as("seed %d", seed).allMatch(one -> one.get() == null);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_seed_gives_the_same_run_again(boolean handOver) {
        long seed = System.nanoTime();

        assertThat(run(seed, handOver).order())
                .as("seed %d", seed)
                .isEqualTo(run(seed, handOver).order());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_protocol_that_is_wrong_is_found(Breakage breakage) {
        long begun = System.nanoTime();
        long seed = begun;
        while (System.nanoTime() - begun < WITHIN.toNanos()) {
            try {
                new Simulation(seed++, breakage, breakage.byHandOver()).run();
            } catch (RuntimeException found) {
                System.out.println(breakage + " was found in run " + (seed - begun) + ": " + root(found));
                return;
            }
        }
        fail(breakage + " was not found in " + (seed - begun) + " runs");
    }

    private static SimulatedHistory run(long seed, boolean handOver) {
        try {
            return new Simulation(seed, Breakage.NONE, handOver).run();
        } catch (RuntimeException violated) {
            throw new AssertionError("seed " + seed, violated);
        }
    }

    private static String root(Throwable found) {
        Throwable cause = found;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
