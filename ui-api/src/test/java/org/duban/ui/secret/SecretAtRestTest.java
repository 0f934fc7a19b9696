package org.duban.ui.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies everything that lies on the disk, but the keys, reads nothing of a secret case. */
class SecretAtRestTest {

    private final Traces traces = new Traces(SecretStory.WORD);

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothing_of_a_secret_case_can_be_read_in_the_data_folder(@TempDir Path data) {
        server = Server.peopled(data);
        SecretStory story = new SecretStory(server, "SECRET");
        story.told();
        server.seen();
        assertThat(server.as("committee").get("/api/v1/cases/waste-2023").text())
                .contains(SecretStory.WORD);
        server.close();

        assertThat(traces.in(data)).isEmpty();
        server.restart();
        server.seen();
        assertThat(server.as("committee").get("/api/v1/cases/waste-2023").text())
                .contains(SecretStory.WORD);
    }

    @Test
    void what_is_looked_for_would_be_found(@TempDir Path data) {
        server = Server.peopled(data);
        new SecretStory(server, "INTERNAL").told();
        server.close();

        assertThat(traces.in(data)).anyMatch(found -> found.contains("ledger"));
    }
}
