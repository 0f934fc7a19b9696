package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duban.command.CaseCommand;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.junit.jupiter.api.Test;

/** Commands at random, most of them nonsense, on cases that are mid-way. */
class RandomWalkTest {

    private static final int COMMANDS = 2_000;
    private static final int CASES = 8;
    private static final int WALKS = 5;
    private static final int ACCEPTED_AT_LEAST = 50;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomCommands commands = new RandomCommands(random);
    private final Book book = new Book();
    private final CaseRepository files = new CaseRepository(book);

    /** {@link Scenario#when} fails if anything but a refusal is thrown. */
    @Test
    void whatever_is_asked_is_recorded_or_refused_and_the_kept_state_is_that_of_the_history() {
        System.out.println("Seed of random commands: " + seed);
        long accepted = IntStream.range(0, WALKS).mapToLong(this::walk).sum();

        assertThat(accepted).isGreaterThan(ACCEPTED_AT_LEAST);
    }

    /** How many commands of one walk were accepted; each walk has cases of its own. */
    private long walk(int number) {
        List<CaseId> cases = begun(number);
        return IntStream.range(0, COMMANDS)
                .filter(n -> isAccepted(cases.get(n % cases.size())))
                .count();
    }

    private boolean isAccepted(CaseId caseId) {
        String stream = "case-" + caseId;
        Scenario before = book.get(stream);
        CaseCommand command = commands.any(caseId, before);
        Outcome outcome = sentBySomeone(before).when(command);
        if (outcome.refusal() != null) {
            return false;
        }
        Scenario after = before.recorded(outcome.events(), TestDirectory.COMMITTEE);
        book.put(stream, after);
        assertThat(files.load(stream).state()).isEqualTo(after.state());
        return true;
    }

    private Scenario sentBySomeone(Scenario scenario) {
        Role role = Role.values()[random.nextInt(Role.values().length)];
        return random.nextInt(5) > 0 ? scenario : scenario.by(TestDirectory.person(role));
    }

    private List<CaseId> begun(int walk) {
        List<CaseCommand> story = Story.told();
        List<CaseId> cases = IntStream.range(0, CASES)
                .mapToObj(n -> new CaseId(walk + "-" + n))
                .toList();
        cases.forEach(caseId -> {
            int steps = 1 + random.nextInt(story.size());
            book.put("case-" + caseId, Scenario.after(story.subList(0, steps).toArray(CaseCommand[]::new)));
        });
        return cases;
    }
}
