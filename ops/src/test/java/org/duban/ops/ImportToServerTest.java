package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportToServerTest {

    private static final String PASSWORD = "correct horse battery";

    private RunningDuban server;
    private RecordingTerminal terminal;
    private Path file;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DUBAN_DATA", folder.resolve("data").toString(), "DUBAN_PORT", "0", "DUBAN_ADMIN_PASSWORD", PASSWORD));
        server = RunningDuban.serving(DubanSettings.of(environment, List.of()), System.out);
        environment.put("DUBAN_PASSWORD", PASSWORD);
        terminal = new RecordingTerminal(environment);
        file = Files.writeString(folder.resolve("file.ndjson"), """
                {"command":"register-unit","actor":"admin","body":{"unitId":"a","name":"办公室","kind":"GENERAL_OFFICE"}}
                {"command":"register-unit","actor":"nobody","body":{"unitId":"b","name":"委员会","kind":"COMMITTEE"}}
                """);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void says_how_to_reach_the_server_that_holds_the_folder() {
        assertThat(duban("import", file.toString())).isEqualTo(1);

        assertThat(terminal.err()).contains("held by a running Duban", "--url");
    }

    @Test
    void gives_the_commands_to_a_server_and_reports_what_it_refuses() {
        assertThat(duban("import", file.toString(), "--url", url(), "--user", "admin"))
                .isEqualTo(1);

        assertThat(terminal.out()).contains("1 line taken, 0 taken before, 1 refused");
        assertThat(terminal.err()).contains("file.ndjson:2: ", "ROLE_MISSING");
    }

    @Test
    void stops_at_once_where_the_server_does_not_know_the_account() {
        assertThat(duban("import", file.toString(), "--url", url(), "--user", "nobody"))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("does not take it");
    }

    @Test
    void says_that_there_is_no_server() {
        assertThat(duban("import", file.toString(), "--url", "http://127.0.0.1:1", "--user", "admin"))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("http://127.0.0.1:1/ does not answer");
    }

    @Test
    void refuses_an_address_that_is_none() {
        assertThat(duban("import", file.toString(), "--url", "127.0.0.1:8080", "--user", "admin"))
                .isEqualTo(2);
    }

    private String url() {
        return "http://127.0.0.1:" + server.port().orElseThrow();
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }
}
