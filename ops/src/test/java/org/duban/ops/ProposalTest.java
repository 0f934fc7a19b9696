package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other rules over the example. */
class ProposalTest {

    @TempDir
    private static Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal(Map.of("DUBAN_CLOCK", "2024-01-11"));

    @BeforeAll
    static void take_in_the_example() {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
    }

    @Test
    void the_rules_that_hold_reproduce_the_example_exactly() {
        assertThat(whatIf()).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains(" terms, 0 of them would be others").doesNotContain("->");
    }

    @Test
    void another_places_rules_are_told_of_term_by_term() {
        assertThat(whatIf("--proposed-jurisdiction", "qingdao"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("OPINION_HANDLE: held: met ");
    }

    @Test
    void programs_get_what_the_server_would_answer() {
        assertThat(whatIf("--proposed-jurisdiction", "qingdao", "--json"))
                .as(terminal.err())
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(terminal.out());
        assertThat(answer.path("summary").path("terms").asInt()).isPositive();
        assertThat(answer.path("items"))
                .hasSize(answer.path("summary").path("differing").asInt());
        assertThat(answer.path("next").isNull()).isTrue();
        assertThat(answer.path("position").asLong()).isPositive();
    }

    @Test
    void the_numbers_of_a_year_stay_under_the_rules_that_hold() {
        assertThat(whatIf("--figures", "2023")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("0 numbers would be others").doesNotContain("->");
    }

    @Test
    void a_shorter_term_changes_the_numbers_of_units(@TempDir Path shorter) throws IOException {
        assertThat(whatIf("--proposed-rules", days(shorter), "--figures", "2023"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("->").contains(" numbers would be others");
    }

    @Test
    void programs_get_the_numbers_as_the_server_would_answer(@TempDir Path shorter) throws IOException {
        assertThat(whatIf("--proposed-rules", days(shorter), "--figures", "2023", "--json"))
                .as(terminal.err())
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(terminal.out());
        assertThat(answer.path("differing").asLong()).isPositive();
        assertThat(answer.path("parties")).isNotEmpty();
        assertThat(answer.path("reading").path("position").asLong()).isPositive();
    }

    @Test
    void it_runs_beside_the_process_that_writes() {
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder))) {
            long head = duban.core().ledger().head().position();
            assertThat(whatIf()).as(terminal.err()).isZero();
            assertThat(duban.core().ledger().head().position()).isEqualTo(head);
        }
    }

    @Test
    void a_folder_without_a_ledger_is_named(@TempDir Path empty) {
        assertThat(Duban.run(List.of("what-if", "--data", empty.toString()), terminal.terminal()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains(empty.toString());
    }

    @Test
    void a_place_nobody_knows_is_named() {
        assertThat(whatIf("--proposed-jurisdiction", "atlantis")).isEqualTo(1);
        assertThat(terminal.err()).contains("atlantis");
    }

    /** Rules by which opinions are to be handled within five days. */
    private static String days(Path rules) throws IOException {
        Files.writeString(rules.resolve("shorter.json"), """
                {"about": "a proposal", "cases": [], "rules": [
                  {"ruleId": "OPINION_HANDLE", "version": 99, "trigger": "receipt of the opinion letter",
                   "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P5D"}}]}
                """);
        return rules.toString();
    }

    private int whatIf(String... options) {
        List<String> words = new ArrayList<>(List.of("what-if", "--data", folder.toString()));
        words.addAll(List.of(options));
        return Duban.run(words, terminal.terminal());
    }
}
