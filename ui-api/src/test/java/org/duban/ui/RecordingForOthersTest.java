package org.duban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A clerk writes down from paper what organs and departments did. */
class RecordingForOthersTest {

    private static final byte[] SCAN = "scan".getBytes(StandardCharsets.UTF_8);

    private Server server;
    private Inspection inspection;
    private String scan;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        scan = server.as("clerk").post("/api/v1/evidence?name=letter.pdf", SCAN).field("sha256");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_act_is_that_of_the_unit_and_the_history_names_the_clerk_and_the_paper() {
        inspection.step("clerk", "assign-item", "onBehalfOf", act("\"unit\":\"government-office\"", scan));
        JsonNode last = last("office");
        assertThat(last.path("event").asString()).isEqualTo("ItemAssigned");
        assertThat(last.at("/principal/kind").asString()).isEqualTo("UNIT");
        assertThat(last.at("/principal/id").asString()).isEqualTo("government-office");
        assertThat(last.path("recordedBy").asString()).isEqualTo("clerk");
        assertThat(last.at("/paper/documentNo").asString()).isEqualTo("徐府办〔2023〕7号");
    }

    @Test
    void whoever_is_shown_what_was_written_down_may_read_the_scan() {
        assertThat(evidence("office")).isEqualTo(404);
        inspection.step("clerk", "assign-item", "onBehalfOf", act("\"unit\":\"government-office\"", scan));
        assertThat(last("office").path("event").asString()).isEqualTo("ItemAssigned");
        assertThat(evidence("office")).isEqualTo(200);
        assertThat(evidence("department")).isEqualTo(200);
        assertThat(evidence("other-department")).isEqualTo(404);
        assertThat(evidence("admin")).isEqualTo(404);
    }

    @Test
    void it_is_refused_without_the_right_without_the_scan_and_to_the_unit_of_another_matter() {
        String body = inspection.example("assign-item", "onBehalfOf", act("\"unit\":\"government-office\"", scan));
        assertThat(server.as("department").send("assign-item", body).field("code"))
                .isEqualTo("RECORDED_WITHOUT_RIGHT");
        String nowhere =
                inspection.example("assign-item", "onBehalfOf", act("\"unit\":\"government-office\"", "0".repeat(64)));
        assertThat(server.as("clerk").send("assign-item", nowhere).field("code"))
                .isEqualTo("EVIDENCE_UNKNOWN");
        String committee = inspection.example("assign-item", "onBehalfOf", act("\"unit\":\"urban-committee\"", scan));
        assertThat(server.as("clerk").send("assign-item", committee).field("code"))
                .isEqualTo("RECORDED_FOR_NOBODY");
        assertThat(server.as("clerk")
                        .send("assign-item", inspection.example("assign-item"))
                        .field("code"))
                .isEqualTo("ROLE_MISSING");
    }

    @Test
    void an_import_writes_down_for_others_in_the_same_way() {
        String body = inspection.example("assign-item", "onBehalfOf", act("\"unit\":\"government-office\"", scan));
        Reply reply = server.as("admin")
                .post(
                        "/api/v1/imports/" + "f".repeat(64) + "/lines/1",
                        "{\"command\":\"assign-item\",\"actor\":\"clerk\",\"body\":" + body + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(last("clerk").at("/principal/id").asString()).isEqualTo("government-office");
    }

    private static String act(String whose, String sha256) {
        return "{" + whose + ",\"documentNo\":\"徐府办〔2023〕7号\",\"scan\":{\"sha256\":\"" + sha256
                + "\",\"name\":\"letter.pdf\"}}";
    }

    private int evidence(String account) {
        return server.as(account).get("/api/v1/evidence/" + scan).status();
    }

    private JsonNode last(String account) {
        JsonNode items = server.as(account)
                .get("/api/v1/cases/waste-2023/history?limit=500&minPosition=" + server.head())
                .json()
                .path("items");
        return items.get(items.size() - 1);
    }
}
