package org.duban.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Story.BINS;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.scenario.RandomCommands;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.Derivation.DecidedDate;
import org.junit.jupiter.api.Test;

class RandomTermsTest {

    private static final int WALKS = 60;
    private static final int STEPS = 60;

    private final long seed = System.nanoTime();
    private final RandomCommands commands = new RandomCommands(new Random(seed));

    @Test
    void no_order_of_suspending_resuming_extending_and_correcting_breaks_a_bound() {
        System.out.println("Seed of random terms: " + seed);
        long accepted = IntStream.range(0, WALKS).mapToLong(walk -> walk()).sum();
        assertThat(accepted).as("seed %d", seed).isGreaterThan(WALKS);
    }

    private long walk() {
        Scenario scenario = acknowledged();
        long accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            Outcome outcome = scenario.when(commands.aboutTerms(scenario));
            if (outcome.refusal() == null) {
                scenario = scenario.recorded(outcome.events(), Town.DIRECTOR);
                accepted++;
                check(scenario.term(BINS));
            }
        }
        return accepted;
    }

    private void check(Deadline due) {
        Deadline base = RULES.counted(HandlingTerm.valueOf(due.ruleId()), due.trigger());
        LocalDate cap = RULES.changes().cap(due).orElseThrow();
        assertThat(due.dueOn()).as("seed %d: %s", seed, due).isAfterOrEqualTo(base.dueOn());
        DecidedDate decided = due.derivation().decided();
        if (decided != null) {
            assertThat(due.dueOn()).as("seed %d: %s", seed, due).isBeforeOrEqualTo(cap);
            check(due, decided);
        }
    }

    /** The cap goes with the letter's day, unless the date was decided before the cap came to lie before it. */
    private void check(Deadline due, DecidedDate decided) {
        LocalDate counted = RULES.changes()
                .cap(RULES.counted(HandlingTerm.OPINION_HANDLE, due.trigger(), decided.known()))
                .orElseThrow();
        assertThat(decided.cap().equals(counted) || decided.dueOn().isAfter(counted))
                .as("seed %d: %s", seed, due)
                .isTrue();
    }
}
