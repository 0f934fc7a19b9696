package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.command.CaseCommand;
import org.duban.command.Commands;
import org.duban.command.CommandType;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.EventCorrected;
import org.junit.jupiter.api.Test;

/** Commands at random, most of them nonsense, on cases that are mid-way. */
class RandomWalkTest {

    private static final int COMMANDS = 2_000;

    @Test
    void whatever_is_asked_is_recorded_or_refused_and_the_state_is_that_of_the_history() {
        long seed = System.nanoTime();
        System.out.println("Seed of random commands: " + seed);
        Random random = new Random(seed);
        Map<CaseId, Scenario> cases = begun(random);
        List<Class<? extends CaseCommand>> types = types();
        int accepted = 0;
        for (int n = 0; n < COMMANDS; n++) {
            LocalDate from = LocalDate.of(2023, 3, 1).plusDays(n / 8);
            Samples samples = new Samples(random, List.copyOf(cases.keySet()), from, 60);
            CaseCommand command = samples.make(types.get(random.nextInt(types.size())));
            Scenario before = cases.get(command.caseId());
            Outcome outcome = before.when(command);
            if (outcome.refusal() == null) {
                Scenario after = before.and(command);
                cases.put(command.caseId(), after);
                mustBeFoldedAlike(before, after, outcome.events());
                accepted++;
            }
        }
        assertThat(accepted).as("accepted of %d", COMMANDS).isPositive();
    }

    private static Map<CaseId, Scenario> begun(Random random) {
        List<CaseCommand> story = Story.told();
        Map<CaseId, Scenario> cases = new HashMap<>();
        IntStream.range(0, 8).forEach(n -> {
            int steps = n == 0 ? 0 : 1 + random.nextInt(story.size());
            cases.put(
                    n == 0 ? new CaseId("unopened") : new CaseId("case-" + n),
                    Scenario.after(story.subList(0, steps).toArray(CaseCommand[]::new)));
        });
        return cases;
    }

    private static List<Class<? extends CaseCommand>> types() {
        List<Class<? extends CaseCommand>> types = new ArrayList<>();
        Commands.all().stream()
                .map(CommandType::type)
                .filter(CaseCommand.class::isAssignableFrom)
                .forEach(type -> types.add(type.asSubclass(CaseCommand.class)));
        return types;
    }

    /** Folding on from the state before gives the state of the whole history. */
    private static void mustBeFoldedAlike(Scenario before, Scenario after, List<CaseEvent> events) {
        CaseState kept = before.state();
        for (CaseEvent event : events) {
            kept = kept.evolve(event, after.history().getLast().meta().actor());
        }
        if (events.stream().noneMatch(EventCorrected.class::isInstance)) {
            assertThat(kept).isEqualTo(after.state());
        }
    }
}
