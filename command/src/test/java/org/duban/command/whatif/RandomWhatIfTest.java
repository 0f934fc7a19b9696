package org.duban.command.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.duban.command.Command;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.DutyTerm;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.scenario.RandomCommands;
import org.duban.command.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that hold, asked about as if somebody proposed them, over whatever may have happened. */
class RandomWhatIfTest {

    private static final int WALKS = 20;
    private static final int MOST_WALKS = 10 * WALKS;
    private static final int TRIES = 20;
    private static final LocalDate END = day("12-31");
    private static final String[] SEEN = {
        "TermSuspended",
        "TermResumed",
        "ItemExtensionGranted",
        "EventCorrected",
        "DueDateRecomputed",
        "ItemMergedInto",
        "DeadlineMissed",
        "DeadlineMissWithdrawn",
        "MET",
        "MET_LATE",
        "MISSED",
        "OPEN",
        "ENDED",
        "NEXT_TERM",
        "MERGED",
        "CLOSED"
    };
    private static final Set<WhatIfVerdict> LATE = Set.of(WhatIfVerdict.MISSED, WhatIfVerdict.MET_LATE);

    private final long seed = Long.getLong("duban.whatif.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Beginnings beginnings = new Beginnings(random);
    private final RandomCommands commands = new RandomCommands(random);
    private final Map<String, Integer> seen = new TreeMap<>();

    private DeadlineRules later;
    private DeadlineRules laterAgain;

    @BeforeEach
    void load(@TempDir Path folder) {
        later = LaterRules.corrected(folder);
        laterAgain = LaterRules.corrected(folder);
    }

    @Test
    void nothing_changes_and_each_verdict_is_what_the_history_recorded() {
        System.out.println("Seed of random what-ifs: " + seed);
        for (int walk = 0; walk < WALKS || walk < MOST_WALKS && !coversAll(); walk++) {
            walk(beginnings.begun(walk), walk / Beginnings.KINDS % 2 == 0);
        }
        System.out.println(seen);
        assertThat(seen).as("seed %d", seed).containsKeys(SEEN);
    }

    /** Whether what is claimed was tried on everything that it is claimed of. */
    private boolean coversAll() {
        return seen.keySet().containsAll(List.of(SEEN));
    }

    /** @param orderly whether everything is recorded on its own day, and nothing has to be corrected */
    private void walk(Scenario begun, boolean orderly) {
        LocalDate today = begun.history().getLast().event().occurredOn();
        LocalDate change = today.plusDays(random.nextInt(150));
        SweptCase swept = new SweptCase(begun.today(today));
        while (today.isBefore(END)) {
            boolean changed = !today.isBefore(change);
            swept.to(today, changed ? later : RULES);
            check(swept.scenario(), changed ? laterAgain : RULES, orderly);
            for (int n = 0; n < TRIES; n++) {
                Command command = command(swept.scenario());
                if ((!orderly || isOrderly(command, today)) && swept.takes(command)) {
                    check(swept.scenario(), changed ? laterAgain : RULES, orderly);
                }
            }
            today = today.plusDays(1 + random.nextInt(6));
        }
        swept.scenario()
                .history()
                .forEach(recorded -> see(recorded.event().getClass().getSimpleName()));
    }

    private Command command(Scenario scenario) {
        return random.nextInt(4) == 0
                ? commands.aboutTerms(scenario)
                : commands.any(CASE, scenario, scenario.today().minusDays(3), 12);
    }

    private static boolean isOrderly(Command command, LocalDate today) {
        return command.occurredOn().equals(today) && !(command instanceof CorrectEvent);
    }

    private void check(Scenario scenario, DeadlineRules same, boolean orderly) {
        List<DutyTerm> terms = scenario.duties().terms();
        List<Comparison> compared = new WhatIf(scenario.rules(), same, scenario.today()).of(STREAM, terms);
        assertThat(compared).as("seed %d", seed).hasSameSizeAs(terms);
        for (int n = 0; n < terms.size(); n++) {
            Comparison one = compared.get(n);
            see(one.before().name());
            if (one.end() != null) {
                see(one.end().cause().name());
            }
            assertThat(one.proposed()).as("seed %d", seed).isEqualTo(one.recorded());
            assertThat(one.differs()).as("seed %d: %s", seed, one).isFalse();
            boolean past = n < terms.size() - scenario.duties().all().size();
            if (!past || orderly) {
                assertThat(LATE.contains(one.before()))
                        .as("seed %d: %s %s", seed, one, terms.get(n))
                        .isEqualTo(isRecordedAsMissed(terms.get(n)));
            }
        }
    }

    private void see(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static boolean isRecordedAsMissed(DutyTerm term) {
        return term.duty().missed().stream().anyMatch(missed -> missed.stage() == 1);
    }
}
