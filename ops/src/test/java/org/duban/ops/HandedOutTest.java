package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.ReadingId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken away by hand beside a server is noted by it, or is not there. */
class HandedOutTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path folder;

    private RunningDuban server;
    private Map<String, String> environment;

    @BeforeEach
    void serve() {
        environment = new HashMap<>(Map.of(
                "DUBAN_DATA", folder.resolve("data").toString(), "DUBAN_PORT", "0", "DUBAN_ADMIN_PASSWORD", PASSWORD));
        server = RunningDuban.serving(DubanSettings.of(environment, List.of()), System.out);
        environment.put("DUBAN_PASSWORD", PASSWORD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_export_is_noted_with_its_digest_before_it_has_its_name() throws IOException {
        Path file = folder.resolve("whole.ndjson");
        RecordingTerminal said = duban(0, "export", file.toString(), "--url", url(), "--user", "admin");
        assertThat(said.err()).doesNotContain("Nobody is noted");
        assertThat(noted()).singleElement().satisfies(reading -> {
            assertThat(reading.kind()).isEqualTo(ReadingKind.EXPORT);
            assertThat(reading.digest()).isEqualTo(Sha256.of(file));
            assertThat(reading.readingId().value()).endsWith("-admin");
        });
    }

    @Test
    void what_the_server_does_not_note_is_not_handed_out() throws IOException {
        environment.put("DUBAN_PASSWORD", "another horse battery");
        Path file = folder.resolve("whole.ndjson");
        RecordingTerminal said = duban(1, "export", file.toString(), "--url", url(), "--user", "admin");
        assertThat(said.err()).contains("does not take it");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName)).containsExactly(Path.of("data"));
        }
        assertThat(file).doesNotExist();
        assertThat(noted()).isEmpty();
        assertThat(duban(1, "export", "--url", "http://127.0.0.1:1", "--user", "admin")
                        .out())
                .isEmpty();
    }

    @Test
    void without_a_server_it_is_said_that_nobody_noted_it() {
        Path file = folder.resolve("whole.ndjson");
        assertThat(duban(0, "export", file.toString()).err()).contains("Nobody is noted", "--url URL --user NAME");
        assertThat(Files.exists(file)).isTrue();
    }

    private List<ReadingNoted> noted() {
        History history = server.core().history();
        return history.streams(ReadingId.KIND + "-").stream()
                .flatMap(stream -> history.stream(stream, 0, History.NOW).stream())
                .map(RecordedEvent::event)
                .filter(ReadingNoted.class::isInstance)
                .map(ReadingNoted.class::cast)
                .toList();
    }

    private String url() {
        return "http://127.0.0.1:" + server.port().orElseThrow();
    }

    private RecordingTerminal duban(int status, String... words) {
        RecordingTerminal terminal = new RecordingTerminal(environment);
        assertThat(Duban.run(List.of(words), terminal.terminal()))
                .as("%s: %s", List.of(words), terminal.err())
                .isEqualTo(status);
        return terminal;
    }
}
