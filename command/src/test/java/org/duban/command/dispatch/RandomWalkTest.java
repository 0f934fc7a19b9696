package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.command.Command;
import org.duban.command.scenario.InMemoryHistory;
import org.duban.command.scenario.RandomCommands;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.Role;
import org.duban.events.ledger.history.History;
import org.junit.jupiter.api.Test;

/** Commands at random, most of them nonsense, on cases that are mid-way and on every register. */
class RandomWalkTest {

    private static final int COMMANDS = 2_000;
    private static final int CASES = 8;
    private static final int WALKS = 5;
    private static final int ACCEPTED_AT_LEAST = 50;

    private final long seed = Long.getLong("duban.walk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomCommands commands = new RandomCommands(random);
    private Scenario scenario = Scenario.given();

    /** {@link Scenario#when} fails if anything but a refusal is thrown. */
    @Test
    void whatever_is_asked_is_recorded_or_refused_and_the_kept_state_is_that_of_the_history() {
        System.out.println("Seed of random commands: " + seed);

        long accepted = IntStream.range(0, WALKS).mapToLong(this::walk).sum();

        assertThat(accepted).as("seed %d", seed).isGreaterThan(ACCEPTED_AT_LEAST);
    }

    /** How many commands of one walk were accepted; each walk has cases of its own. */
    private long walk(int number) {
        scenario = Scenario.given();
        StreamRepository kept = new StreamRepository(new InMemoryHistory(() -> scenario.records()));
        List<CaseId> cases = begun(number);
        return IntStream.range(0, COMMANDS)
                .filter(n -> isAccepted(cases.get(n % cases.size()), kept))
                .count();
    }

    private boolean isAccepted(CaseId caseId, StreamRepository kept) {
        scenario = scenario.about(caseId.stream());
        Command command = commands.anything(caseId, scenario);
        Outcome outcome = sentBySomeone().when(command);
        if (outcome.refusal() != null) {
            return false;
        }
        scenario = scenario.recorded(outcome.events(), Town.COMMITTEE);
        outcome.events().stream()
                .map(Event::stream)
                .distinct()
                .forEach(stream -> assertThat(kept.load(stream, History.NOW).state())
                        .as("seed %d: %s", seed, stream)
                        .isEqualTo(scenario.records().state(stream)));
        return true;
    }

    private Scenario sentBySomeone() {
        Role role = Role.values()[random.nextInt(Role.values().length)];
        return random.nextInt(5) > 0 ? scenario : scenario.by(Town.person(role));
    }

    private List<CaseId> begun(int walk) {
        List<CaseId> cases = IntStream.range(0, CASES)
                .mapToObj(n -> new CaseId(walk + "-" + n))
                .toList();
        cases.forEach(caseId -> {
            List<Command> story = Story.of(caseId);
            int steps = 1 + random.nextInt(story.size());
            scenario =
                    scenario.about(caseId.stream()).and(story.subList(0, steps).toArray(Command[]::new));
        });
        return cases;
    }
}
