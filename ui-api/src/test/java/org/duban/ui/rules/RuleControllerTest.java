package org.duban.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RuleControllerTest {

    private static final String DEADLINES = "/api/v1/deadlines?";

    private static Server server;

    @BeforeAll
    static void begin(@TempDir Path folder) {
        server = Server.peopled(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_rule_tells_what_it_counts_and_by_whose_word() {
        JsonNode items = server.as("department").get("/api/v1/rules").json().path("items");
        JsonNode handling = null;
        for (JsonNode item : items) {
            handling = item.path("ruleId").asString().equals("OPINION_HANDLE") ? item : handling;
        }
        assertThat(handling).isNotNull();
        assertThat(handling.path("offset").asString()).isEqualTo("P3M");
        assertThat(handling.path("source").asString()).isEqualTo("SH-Rules");
    }

    @Test
    void a_deadline_is_calculated_with_every_day_it_passes_over() {
        JsonNode deadline = server.as("department")
                .get(DEADLINES + "rule=OPINION_HANDLE&trigger=2023-06-29")
                .json();
        assertThat(deadline.path("dueOn").asString()).isEqualTo("2023-10-07");
        assertThat(deadline.path("derivation").path("skipped").size()).isEqualTo(8);
    }

    @Test
    void suspended_days_are_added_before_the_date_rolls() {
        JsonNode deadline = server.as("clerk")
                .get(DEADLINES
                        + "rule=OPINION_HANDLE&trigger=2023-06-07&suspendedFrom=2023-07-01&suspendedTo=2023-07-10")
                .json();
        assertThat(deadline.path("dueOn").asString()).isEqualTo("2023-09-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trigger=2023-06-29",
                "rule=OPINION_HANDLE",
                "rule=ATLANTIS&trigger=2023-06-29",
                "rule=OPINION_HANDLE&trigger=1200-01-01",
                "rule=OPINION_HANDLE&trigger=2023-02-30",
                "rule=OPINION_HANDLE&trigger=2023-06-29&suspendedFrom=2023-07-02",
                "rule=OPINION_HANDLE&trigger=2023-06-29&suspendedFrom=2023-07-02&suspendedTo=2023-07-01",
                "rule=OPINION_HANDLE&trigger=2023-06-29&colour=red"
            })
    void what_cannot_be_calculated_is_named(String query) {
        Reply reply = server.as("clerk").get(DEADLINES + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.field("code")).isEqualTo("INVALID_PARAMETER");
    }
}
