package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void tells_what_is_in_the_example_and_how_to_get_in() {
        RecordingTerminal terminal = new RecordingTerminal(Map.of("DUBAN_DEMO_PASSWORD", "demo", "DUBAN_PORT", "0"));

        assertThat(Duban.run(List.of("demo", "--exit"), terminal.terminal()))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.err().lines())
                .as("how far it has come")
                .allMatch(line -> line.matches("example.ndjson \\d+ %"));
        assertThat(terminal.out())
                .contains("28 of 28 agree", "    94.3%    94.3%", "days late", "http://127.0.0.1:")
                .contains("clerk / demo", "committee / demo", "director / demo", "office / demo")
                .contains("department / demo", "deputy / demo", "auditor / demo", "admin / demo");
    }
}
