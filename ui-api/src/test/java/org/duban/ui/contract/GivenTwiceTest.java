package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on record already is not put there again by mistake; what was wrong is corrected. */
class GivenTwiceTest {

    /** What may well happen twice on one day in the same words; and a name, which is sealed and cannot be compared. */
    private static final Set<String> MAY_HAPPEN_AGAIN = Set.of(
            "assess-by-third-party",
            "do-spot-check",
            "do-survey",
            "hear-briefing",
            "hold-follow-up-supervision",
            "hold-symposium",
            "inspect-site",
            "note-reading",
            "organise-report-research",
            "pass-look-back",
            "rename-person",
            "report-progress",
            "reset-password",
            "send-assisting-opinion");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatever_can_happen_only_once_is_refused_when_it_is_given_again(Story story) {
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {
                if (!MAY_HAPPEN_AGAIN.contains(line.command())) {
                    StoryLine again = new StoryLine(
                            line.id() + "-again", line.command(), line.actor(), line.recordedOn(), line.body());
                    assertThat(catchThrowable(() -> town.give(telling.resolved(again))))
                            .as("%s given again", line)
                            .isInstanceOf(CommandRefused.class);
                }
            });
        }
    }
}
