package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecountTest {

    private static final String TWO_MONTHS = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 2%s, "trigger": "receipt of the opinion letter",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P2M"}}]}
            """;

    @TempDir
    private Path folder;

    private Server server;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectory(folder.resolve("rules"));
        server = Server.peopled(
                folder.resolve("data"), "DUBAN_RULES", folder.resolve("rules").toString());
        new Inspection(server).untilTheLetterIsDelivered();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_corrected_rule_counts_open_terms_again_and_the_past_keeps_the_old_date() throws IOException {
        JsonNode before = report("");
        long position = server.head();
        restartUnder(", \"corrects\": 1");
        await().until(() -> !report("").path("dueOn").equals(before.path("dueOn")));
        JsonNode after = report("");
        assertThat(after.path("due").path("version").asInt()).isEqualTo(2);
        assertThat(after.path("dueOn").asString())
                .isLessThan(before.path("dueOn").asString());
        assertThat(report("&on=2024-01-11&asOf=@" + position)).isEqualTo(before);
        assertThat(history()).contains("DueDateRecomputed");
    }

    @Test
    void a_new_version_of_a_rule_leaves_old_terms_alone() throws IOException {
        JsonNode before = report("");
        restartUnder("");
        await().until(() -> history().contains("DeadlineMissed"));
        assertThat(report("").path("dueOn")).isEqualTo(before.path("dueOn"));
        assertThat(history()).doesNotContain("DueDateRecomputed");
    }

    private void restartUnder(String corrects) throws IOException {
        Files.writeString(folder.resolve("rules").resolve("ours.json"), TWO_MONTHS.formatted(corrects));
        server.restart();
    }

    private JsonNode report(String moment) {
        String path = "/api/v1/follow-ups?kind=HANDLING_REPORT&minPosition=" + server.head() + moment;
        JsonNode items = server.as("clerk").get(path).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).findFirst().orElseThrow();
    }

    private String history() {
        return server.as("auditor")
                .get("/api/v1/cases/" + Inspection.CASE + "/history?limit=200&minPosition=" + server.head())
                .text();
    }
}
