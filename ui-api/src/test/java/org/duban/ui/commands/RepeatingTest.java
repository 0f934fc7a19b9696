package org.duban.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.http.EntityTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatingTest {

    private static final String OPEN = "open-law-inspection";

    private Server server;
    private Inspection inspection;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_repeat_with_the_same_key_answers_the_first_answer_also_after_a_restart() {
        String body = inspection.example(OPEN);
        Reply first = server.as("committee").send(OPEN, body, "Idempotency-Key", "k 1");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        long head = server.head();
        assertThat(server.as("committee")
                        .send(OPEN, body, "Idempotency-Key", "k 1")
                        .text())
                .isEqualTo(first.text());
        server.restart();
        Reply again = server.as("committee").send(OPEN, body, "Idempotency-Key", "k 1");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void a_repeat_finds_the_case_whose_id_was_made_for_it() {
        String body = inspection.example(OPEN).replace("\"caseId\":\"waste-2023\",", "");
        Reply first = server.as("committee").send(OPEN, body, "Idempotency-Key", "k");
        assertThat(first.field("caseId")).matches("[0-9a-f-]{36}");
        assertThat(first.json().at("/ids").propertyNames()).containsExactly("/caseId");
        assertThat(first.json().at("/ids/~1caseId").asString()).isEqualTo(first.field("caseId"));
        assertThat(server.as("committee")
                        .send(OPEN, body, "Idempotency-Key", "k")
                        .text())
                .isEqualTo(first.text());
    }

    @Test
    void ids_made_deep_in_a_command_are_in_its_answer_and_in_that_of_a_repeat() {
        inspection.untilTheReportIsDeliberated();
        String body = inspection
                .example("compile-opinions")
                .replace("\"opinionId\":\"opinion-1\",", "")
                .replace("\"itemId\":\"shop-credit\",", "");
        Reply first = server.as("committee").send("compile-opinions", body, "Idempotency-Key", "k");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().path("ids").propertyNames())
                .containsExactlyInAnyOrder("/opinions/0/opinionId", "/opinions/1/creates/itemId");
        assertThat(server.as("committee")
                        .send("compile-opinions", body, "Idempotency-Key", "k")
                        .text())
                .isEqualTo(first.text());
    }

    @Test
    void a_key_stands_for_one_command_of_one_account() {
        String body = inspection.example(OPEN);
        server.as("committee").send(OPEN, body, "Idempotency-Key", "k");
        Reply other =
                server.as("committee").send(OPEN, body.replace("waste-2023", "waste-2024"), "Idempotency-Key", "k");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.field("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        Reply anothers =
                server.as("clerk").send(OPEN, body.replace("waste-2023", "waste-2024"), "Idempotency-Key", "k");
        assertThat(anothers.status()).as(anothers.text()).isEqualTo(200);
    }

    @Test
    void the_id_of_an_imported_line_and_a_key_that_is_spelt_like_it_are_two_things() {
        String unit = "{\"unitId\":\"%s\",\"name\":\"%1$s\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2023-01-03\"}";
        for (String key : List.of("1", "id 1", "*import id 1")) {
            Reply sent = server.as("admin")
                    .send("register-unit", unit.formatted("sent-" + key.length()), "Idempotency-Key", key);
            assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        }
        String line = "{\"id\":\"1\",\"command\":\"register-unit\",\"actor\":\"admin\",\"body\":"
                + unit.formatted("imported") + "}";
        String path = "/api/v1/imports/" + "a".repeat(64) + "/lines/";
        Reply imported = server.as("admin").post(path + 1, line);
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        long head = server.head();
        assertThat(server.as("admin").post(path + 2, line).text())
                .as("the same line, wherever it stands")
                .contains("true");
        assertThat(server.head()).isEqualTo(head);
        Reply other = server.as("admin").post(path + 3, line.replace("\"admin\"", "\"clerk\""));
        assertThat(other.field("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_refused_command_does_not_bind_its_key() {
        String body = inspection.example("close-fieldwork");
        Reply early = server.as("committee").send("close-fieldwork", body, "Idempotency-Key", "k");
        assertThat(early.status()).isEqualTo(404);
        inspection.step("committee", OPEN);
        Reply stillEarly = server.as("committee").send("close-fieldwork", body, "Idempotency-Key", "k");
        assertThat(stillEarly.field("code")).isEqualTo("STEP_MISSING");
    }

    @Test
    void a_command_meant_for_another_version_is_not_taken() {
        Reply opened = inspection.step("committee", OPEN);
        assertThat(opened.header("ETag"))
                .matches("\"" + opened.json().path("version").asLong() + "\\.[0-9a-f]{16}\"");
        String plan = inspection.example("adopt-inspection-plan");
        Reply stale = server.as("director").send("adopt-inspection-plan", plan, "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.field("code")).isEqualTo("VERSION_CONFLICT");
        Reply fresh = server.as("director").send("adopt-inspection-plan", plan, "If-Match", opened.header("ETag"));
        assertThat(fresh.status()).as(fresh.text()).isEqualTo(200);
    }

    @Test
    void of_several_versions_named_any_may_be_the_one() {
        Reply opened = inspection.step("committee", OPEN);
        String plan = inspection.example("adopt-inspection-plan");
        Reply none = server.as("director").send("adopt-inspection-plan", plan, "If-Match", "\"7\", \"8\"");
        assertThat(none.status()).isEqualTo(412);
        String tags = "\"7\", " + opened.header("ETag") + ", \"8\"";
        Reply one = server.as("director").send("adopt-inspection-plan", plan, "If-Match", tags);
        assertThat(one.status()).as(one.text()).isEqualTo(200);
    }

    @Test
    void the_tag_of_a_case_is_the_version_that_a_command_is_matched_against() {
        inspection.step("committee", OPEN);
        String tag = server.as("director")
                .get("/api/v1/cases/waste-2023?minPosition=" + server.head())
                .header("ETag");
        Reply reply = server.as("director")
                .send("adopt-inspection-plan", inspection.example("adopt-inspection-plan"), "If-Match", tag);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void two_answers_that_differ_never_have_one_tag() {
        inspection.step("committee", OPEN);
        String today = server.as("director")
                .get("/api/v1/cases/waste-2023?minPosition=" + server.head())
                .header("ETag");
        inspection.step("director", "adopt-inspection-plan");
        Reply after = server.as("director").get("/api/v1/cases/waste-2023?minPosition=" + server.head());

        assertThat(after.header("ETag")).isNotEqualTo(today);
        assertThat(EntityTag.version(after.header("ETag")))
                .isEqualTo(after.json().path("version").asLong());
    }

    @Test
    void a_star_matches_what_exists_and_nothing_else() {
        String plan = inspection.example("adopt-inspection-plan");
        Reply before = server.as("director").send("adopt-inspection-plan", plan, "If-Match", "*");
        assertThat(before.status()).isEqualTo(404);
        inspection.step("committee", OPEN);
        assertThat(server.as("director")
                        .send("adopt-inspection-plan", plan, "If-Match", "*")
                        .status())
                .isEqualTo(200);
    }
}
