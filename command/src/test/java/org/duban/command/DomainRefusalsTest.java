package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.scenario.Scenario;
import org.duban.command.steps.FormStory;
import org.duban.events.debt.DebtEvent.DebtPhase;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code refusals.md} to the code: each refusal that the domain asks for has a code, and a test that names it. */
class DomainRefusalsTest {

    private static final Path TABLE = Path.of("refusals.md");

    /** What every form shares. */
    private static final String SHARED = "*";

    /** No refusal: it is told, or counted rightly. */
    private static final String NONE = "–";

    /** One line of the table. */
    record Line(String section, String refused, String folder, String code, String test) {

        boolean isRefusal() {
            return !code.equals(NONE);
        }
    }

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_code_is_one_by_which_something_is_refused(Line line) {
        if (line.isRefusal()) {
            assertThat(CommandFolders.refusals()).extracting(Rule::name).contains(line.code());
        }
        if (!line.folder().equals(SHARED)) {
            assertThat(Path.of("src/main/java/org/duban/command", line.folder()))
                    .isDirectory();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_has_a_test_that_names_its_code(Line line) throws IOException {
        if (line.test().matches("[a-z-]+")) {
            assertThat(FormStory.refusals(line.folder()))
                    .as("refusals.ndjson of %s", line.folder())
                    .anySatisfy(told -> {
                        assertThat(told.name()).isEqualTo(line.test());
                        assertThat(told.refused()).isEqualTo(line.code());
                    });
        } else {
            List<String> named = List.of(line.test().split("\\."));
            String source = source(named.getFirst());
            if (line.isRefusal()) {
                assertThat(source).containsPattern("\\b" + line.code() + "\\b");
            }
            if (named.size() > 1) {
                assertThat(source).contains("void " + named.get(1) + "(");
            }
        }
    }

    @Test
    void every_form_that_asks_for_refusals_has_a_line() throws IOException {
        List<String> sections = lines().map(Line::section).distinct().toList();

        assertThat(sections)
                .contains("2.0.4", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.9", "2.11", "2.12", "2.13")
                .contains("2.14", "2.15", "2.16", "2.17", "2.18", "2.20");
        assertThat(lines().map(line -> line.section() + line.refused())).doesNotHaveDuplicates();
    }

    @Test
    void every_refusal_that_rests_on_a_text_has_a_line() throws IOException {
        List<String> codes = lines().map(Line::code).toList();

        assertThat(CommandFolders.refusals().stream()
                        .filter(rule -> Stream.of(rule.basis().split("; "))
                                .anyMatch(one -> !one.equals("DD") && !one.endsWith(" as DD")))
                        .map(Rule::name))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    @Test
    void no_correction_moves_a_due_day() {
        Scenario delivered = after(until(DeliverOpinionLetter.class));

        delivered
                .when(correct(
                        delivered.id(OpinionLetterDelivered.class), Map.of("handleBy", Map.of("dueOn", "2023-12-31"))))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void a_phase_of_debt_is_one_of_four() {
        FormStory story = FormStory.told("debt");

        assertThat(DebtPhase.values()).extracting(Enum::name).containsExactly("BORROW", "USE", "MANAGE", "REPAY");
        assertThatThrownBy(() -> story.like("flag-debt-risk", "\"phase\": \"LEND\""))
                .hasStackTraceContaining("LEND");
    }

    /** The test class of that name, in whichever module it is. */
    private static String source(String name) throws IOException {
        Pattern file = Pattern.compile(".*/src/test/.*/" + name + "\\.java");
        try (Stream<Path> files = Stream.of("events", "command", "query", "ui-api")
                .flatMap(module -> walked(Path.of("..", module, "src", "test", "java")))) {
            List<Path> found = files.filter(
                            path -> file.matcher(path.toString()).matches())
                    .collect(Collectors.toList());
            assertThat(found).as(name).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }

    private static Stream<Path> walked(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
