package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.followup.EscalationProposal;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rung of the ladder is proposed exactly when the rules would accept that it is taken. */
class LadderAgreesTest {

    private static final int COURSES = Boolean.getBoolean("duban.long") ? 200 : 12;
    private static final int STEPS = 60;
    private static final long SEED = Long.getLong("duban.ladder.seed", System.nanoTime());

    @TempDir
    private static Path folder;

    private static RunningDuban duban;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void take_in_the_example() {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
        duban = RunningDuban.offline(ExampleYear.settings(folder));
    }

    @AfterAll
    static void close() {
        duban.close();
    }

    @Test
    void in_the_example_after_any_event() {
        SameLadder same = new SameLadder(duban.core().rules());
        same.hold(duban.core().history(), "example");
        assertThat(same.seen()).contains(EscalationProposal.REMIND, EscalationProposal.SUPERVISE);
    }

    @Test
    void whatever_becomes_of_the_example_from_any_event_on() {
        System.out.println("ladder, " + COURSES + " courses, seed " + SEED);
        SameLadder same = new SameLadder(duban.core().rules());
        for (int course = 0; course < COURSES; course++) {
            goOn(begun(), same);
        }
        assertThat(same.seen()).as("seed %d", SEED).contains(EscalationProposal.REMIND, EscalationProposal.SUPERVISE);
    }

    @Test
    void rung_by_rung_until_nothing_more_is_proposed() {
        SameLadder same = new SameLadder(duban.core().rules());
        Trial trial = begun("OpinionLetterDelivered");
        for (EscalationProposal rung : EscalationProposal.values()) {
            trial = same.taken(trial, rung, HandlingDuty.HANDLING_REPORT);
            same.hold(trial, rung.name());
        }
        assertThat(same.seen()).containsExactlyInAnyOrder(EscalationProposal.values());
    }

    private void goOn(Trial begun, SameLadder same) {
        RandomCourse course = new RandomCourse(random);
        Trial trial = begun;
        for (int step = 0; step < STEPS; step++) {
            Trial next = course.next(trial).orElse(trial);
            if (next != trial) {
                same.hold(next, "seed " + SEED);
                trial = next;
            }
        }
    }

    private Trial begun() {
        List<RecordedEvent> events = events();
        return new Trial(
                events.subList(0, 1 + random.nextInt(events.size())),
                duban.core().rules());
    }

    /** Up to the first event of that name. */
    private static Trial begun(String name) {
        List<RecordedEvent> events = events();
        int count = 1;
        while (!events.get(count - 1).event().getClass().getSimpleName().equals(name)) {
            count++;
        }
        return new Trial(events.subList(0, count), duban.core().rules());
    }

    private static List<RecordedEvent> events() {
        History history = duban.core().history();
        return history.stream(history.streams("case-").getFirst(), 0, History.NOW);
    }
}
