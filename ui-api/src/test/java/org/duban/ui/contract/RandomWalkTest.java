package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.command.CommandFolders;
import org.duban.command.CommandRefused;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From each prefix of each story, whatever is asked is either done or refused, and rules and views agree afterwards. */
class RandomWalkTest {

    private static final int STEPS = 24;

    /** A story with fewer lines of its own is walked further from each, or chance alone would decide how much is done. */
    private static final int LINES = 20;

    /** How many times as far a walk goes on that by chance alone has not done enough yet. */
    private static final int FURTHER = 20;

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatever_is_asked_is_done_or_refused_and_both_sides_agree_afterwards(Story story) {
        long seed = Long.getLong("duban.walk.seed", System.nanoTime());
        RandomLines lines = new RandomLines(story, new SplittableRandom(seed));
        int own = (int) story.lines().stream().filter(story::isOwn).count();
        int steps = STEPS * Math.max(1, LINES / own);
        try (Town town = Town.begun(folder.resolve("town"))) {
            AtomicInteger done = new AtomicInteger();
            AtomicInteger walks = new AtomicInteger();
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {
                if (story.isOwn(line)) {
                    try (Town other = town.fork(folder.resolve(line.id()))) {
                        int wanted = walks.incrementAndGet() / 2 + 1 - done.get();
                        String where = "seed " + seed + ", after " + line;
                        done.addAndGet(walk(other, lines, line, steps, wanted, where));
                    }
                }
            });
            assertThat(done.get())
                    .as("commands that were done, by seed %s", seed)
                    .isGreaterThan(own / 2);
        }
    }

    /** How many commands of a walk were done: of so many steps, or of more until as many are done as are wanted. */
    private static int walk(Town town, RandomLines lines, StoryLine told, int steps, int wanted, String where) {
        List<RecordedEvent> events = town.since(0);
        List<String> cases = events.stream()
                .map(recorded -> new StreamId(recorded.stream()))
                .filter(stream -> stream.kind().equals(CaseId.KIND))
                .map(StreamId::id)
                .distinct()
                .toList();
        Set<String> touched = new LinkedHashSet<>();
        int done = 0;
        for (int step = 0; step < steps || done < wanted && step < steps * FURTHER; step++) {
            StoryLine line = lines.next(told, town.today(), cases, events);
            try {
                town.reach(line.day());
                town.give(line).forEach(recorded -> touched.add(recorded.stream()));
                done++;
            } catch (CommandRefused refused) {
                assertThat(refused.rule()).isIn(CommandFolders.refusals());
            } catch (ProblemException unfit) {
                assertThat(unfit.code()).isEqualTo(ProblemCode.INVALID_COMMAND);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(where + ": " + line, e);
            }
        }
        touched.forEach(stream -> BothSides.mustAgree(town.history.stream(stream, 0, History.NOW), where));
        return done;
    }
}
