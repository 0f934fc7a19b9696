package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may give which command when: the rules are asked in every state of every story, for everybody; what they say is
 * what the API answers and what the pages offer, and it stands in the tables of {@code ops/powers.md}.
 */
class PowersTest {

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_the_rules_allow_is_offered_and_taken_and_nothing_else_and_stands_in_the_tables(Story story) {
        try (ServedStory served = new ServedStory(story, folder)) {
            Asking asking = new Asking(served);
            for (StoryLine line : served.lines()) {
                served.reach(line);
                StoryLine resolved = served.resolved(line);
                boolean own = story.isOwn(line) && !line.body().hasNonNull("onBehalfOf");
                if (own) {
                    asking.everybody(resolved);
                }
                served.give(resolved);
                if (own) {
                    asking.stages();
                }
            }
            assertThat(asking.wrong()).as("what HTTP says otherwise than the rules").isEmpty();
            PowersFile.mustHold(story.folder(), asking.table());
        }
    }
}
