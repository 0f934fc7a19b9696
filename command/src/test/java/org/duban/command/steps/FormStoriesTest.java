package org.duban.command.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Forms;
import org.duban.command.steps.FormStory.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories of the forms told in steps hold, and what stands beside them is refused, by the rule that is named. */
class FormStoriesTest {

    private static final Path TESTS = Path.of("src/test/resources/org/duban/command");

    static List<String> folders() {
        return Forms.CASES.stream()
                .filter(SteppedForm.class::isInstance)
                .map(form -> form.getClass().getPackageName().substring("org.duban.command.".length()))
                .filter(folder -> Files.exists(TESTS.resolve(folder).resolve("story.ndjson")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_story_can_be_told_to_its_end(String folder) {
        assertThat(FormStory.told(folder).town()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_is_refused_on_its_way_is_refused(String folder) {
        List<String> wrong = new ArrayList<>();
        for (Line line : FormStory.refusals(folder)) {
            if (line.isCorrection()) {
                continue; // it names an event by an id that only a ledger gives
            }
            FormStory story = line.after() == null ? FormStory.told(folder) : FormStory.after(folder, line.after());
            CommandRefused refused = catchThrowableOfType(
                    CommandRefused.class, () -> story.by(line.account()).when(line.command()));
            String rule = refused == null ? "nothing" : refused.rule().name();
            if (!rule.equals(line.refused())) {
                wrong.add(line + ", but by " + rule);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
