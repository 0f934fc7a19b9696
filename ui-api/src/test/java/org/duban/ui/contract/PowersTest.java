package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.events.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may give which command when: the rules are asked in every state of every story, for everybody; what they say is
 * what the API answers and what the pages offer, and it stands in the tables of {@code ops/powers.md}.
 */
class PowersTest {

    /** Nobody's notice is parked on a server of a test, and what is read Duban notes by itself. */
    private static final Set<String> ELSEWHERE = Set.of("skip-notice", "note-reading");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all().stream()
                .filter(story -> !story.folder().equals("notice")) // none is parked on a server of a test
                .filter(story -> !story.folder().equals("reading")) // Duban notes them, and offers that to nobody
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_the_rules_allow_is_offered_and_taken_and_nothing_else_and_stands_in_the_tables(Story story) {
        try (ServedStory served = new ServedStory(story, folder)) {
            Asking asking = new Asking(served);
            for (StoryLine line : served.lines()) {
                served.reach(line);
                StoryLine resolved = served.resolved(line);
                if (story.isOwn(line)
                        && isOfTheFolder(story, line)
                        && !line.body().hasNonNull("onBehalfOf")) {
                    asking.everybody(resolved);
                }
                served.give(resolved);
                served.about(resolved).ifPresent(asking::stage);
            }
            asking.end();
            assertThat(asking.wrong())
                    .as("what HTTP says otherwise than the rules")
                    .isEmpty();
            PowersFile.mustHold(story.folder(), asking.table());
        }
    }

    @Test
    void every_command_is_in_a_table_and_so_on_a_page() {
        assertThat(Commands.all().stream()
                        .map(CommandType::name)
                        .filter(name -> !PowersFile.holds(name))
                        .filter(name -> !ELSEWHERE.contains(name)))
                .isEmpty();
    }

    /** The story of a form has lines of registers too, which have stories of their own. */
    private static boolean isOfTheFolder(Story story, StoryLine line) {
        boolean form = Forms.CASES.stream()
                .anyMatch(one -> Modules.folder(one.commands()).equals(story.folder()));
        boolean ofCase = line.body().has("caseId")
                || line.body().path("stream").asString("").startsWith(CaseId.KIND + "-");
        boolean own = Modules.folder(
                        Commands.named(line.command()).orElseThrow().type())
                .equals(story.folder()); // an entry of a register may name a case
        return own || form == ofCase;
    }
}
