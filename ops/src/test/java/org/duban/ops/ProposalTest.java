package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(terminal.out()).contains("OPINION_HANDLE: held {");
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
