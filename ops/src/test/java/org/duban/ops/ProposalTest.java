package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

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

    private int whatIf(String... options) {
        List<String> words = new ArrayList<>(List.of("what-if", "--data", folder.toString()));
        words.addAll(List.of(options));
        return Duban.run(words, terminal.terminal());
    }
}
