package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.DutyRefusals.ITEM;
import static org.duban.command.desk.ItemRefusals.acknowledged;
import static org.duban.command.desk.Scenario.RULES;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.command.CaseCommand;
import org.duban.command.CorrectEvent;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.command.rules.Term;
import org.duban.events.Deadline;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Suspension;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.junit.jupiter.api.Test;

class RandomTermsTest {

    private static final int WALKS = 60;
    private static final int STEPS = 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

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
            Outcome outcome = scenario.when(command(scenario));
            if (outcome.refusal() == null) {
                scenario = scenario.recorded(outcome.events(), Town.DIRECTOR);
                accepted++;
                check(scenario.state().handling().term(BINS));
            }
        }
        return accepted;
    }

    private CaseCommand command(Scenario scenario) {
        LocalDate on = day("06-12").plusDays(random.nextInt(80));
        return switch (random.nextInt(5)) {
            case 0 -> new SuspendTerm(CASE, ITEM, on, on.plusDays(random.nextInt(15)), "m", "r", on);
            case 1 -> resumption(scenario, on);
            case 2 -> new RequestItemExtension(CASE, BINS, "r", day("09-07").plusDays(random.nextInt(140)), on);
            case 3 -> new GrantItemExtension(CASE, BINS, "m", "r", null, on.plusDays(random.nextInt(30)));
            default ->
                new CorrectEvent(
                        CASE,
                        scenario.id(OpinionLetterDelivered.class),
                        Map.of(
                                "occurredOn",
                                day("06-05").plusDays(random.nextInt(4)).toString()),
                        "r",
                        day("12-01"));
        };
    }

    private ResumeTerm resumption(Scenario scenario, LocalDate on) {
        List<Suspension> known = known(scenario.state().handling().term(BINS));
        LocalDate from =
                known.isEmpty() ? on : known.get(random.nextInt(known.size())).from();
        return new ResumeTerm(CASE, ITEM, from, from.plusDays(random.nextInt(6) - 1L), "r", on);
    }

    private void check(Deadline due) {
        Deadline base = RULES.counted(Term.valueOf(due.ruleId()), due.trigger());
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
                .cap(RULES.counted(Term.OPINION_HANDLE, due.trigger(), decided.known()))
                .orElseThrow();
        assertThat(decided.cap().equals(counted) || decided.dueOn().isAfter(counted))
                .as("seed %d: %s", seed, due)
                .isTrue();
    }

    private static List<Suspension> known(Deadline due) {
        return due.derivation() == null ? List.of() : due.derivation().suspensions();
    }
}
