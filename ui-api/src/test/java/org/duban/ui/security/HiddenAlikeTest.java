package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.ui.Endpoints;
import org.duban.ui.Endpoints.Endpoint;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What somebody may not see and what is not there answer alike, byte for byte, whatever is asked of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenAlikeTest {

    private static final List<String> PARTIAL = List.of("office", "department", "other-department", "deputy");
    private static final List<String> PRECONDITIONS = List.of("", "*", "\"1\"", "\"7\"", "\"115.0123456789abcdef\"");
    private static final String HIDDEN = "hidden-1";
    private static final String ABSENT = "absent-1";

    private Server server;
    private String evidence = "";
    private String token = "";

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        Inspection inspection = new Inspection(server);
        inspection.step("committee", "open-law-inspection", "caseId", "\"" + HIDDEN + "\"", "secrecy", "\"SECRET\"");
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
        inspection.step(
                "office",
                "assign-item",
                "itemId",
                "\"shops-mixed-waste\"",
                "leadUnit",
                "\"urban-management\"",
                "assistingUnits",
                "[]",
                "assistingDays",
                "[]");
        evidence = server.as("clerk")
                .post("/api/v1/evidence", new byte[] {1, 2, 3})
                .field("sha256");
        token = server.as("clerk")
                .post("/api/v1/tokens", "{\"name\":\"t\",\"scope\":[\"read\"],\"until\":\"2024-02-01\"}")
                .field("id");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<String> commands() {
        return Commands.all().stream().map(CommandType::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_about_a_case_that_is_not_shown_is_answered_as_about_none(String command) {
        ObjectNode body = example(command);
        assumeThat(body.has("caseId") || body.has("stream")).isTrue();
        for (String account : PARTIAL) {
            for (String version : PRECONDITIONS) {
                Reply hidden = sent(account, command, about(body, HIDDEN), version);
                Reply absent = sent(account, command, about(body, ABSENT), version);
                assertThat(told(hidden, HIDDEN))
                        .as("%s by %s with If-Match %s", command, account, version)
                        .isEqualTo(told(absent, ABSENT));
            }
        }
    }

    @Test
    void a_deputy_who_opens_a_case_cannot_try_out_which_ids_are_taken() {
        ObjectNode suggestion = example("submit-suggestion");
        for (String id : List.of(HIDDEN, ABSENT)) {
            assertThat(sent("deputy", "submit-suggestion", about(suggestion, id), "")
                            .field("code"))
                    .isEqualTo("CASE_ID_CHOSEN");
        }
        suggestion.remove("caseId");
        assertThat(sent("deputy", "submit-suggestion", suggestion, "").field("code"))
                .isEqualTo("SUBMITTED_FOR_OTHERS");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_about_an_item_that_is_not_shown_is_answered_as_about_none(String command) {
        ObjectNode body = example(command);
        assumeThat(body.has("itemId")).isTrue();
        Map.of("other-department", "hours-at-bins", "department", "shops-mixed-waste", "deputy", "hours-at-bins")
                .forEach((account, item) -> {
                    Reply hidden = sent(account, command, item(body, item), "");
                    Reply absent = sent(account, command, item(body, "nowhere-bins1"), "");
                    assertThat(told(hidden, item))
                            .as("%s by %s", command, account)
                            .isEqualTo(told(absent, "nowhere-bins1"));
                });
    }

    @Test
    void units_see_items_of_their_own_in_the_case_that_hides_others_from_them() {
        for (String account : List.of("other-department", "department")) {
            assertThat(server.as(account)
                            .get("/api/v1/cases/waste-2023?minPosition=" + server.head())
                            .json()
                            .path("items")
                            .size())
                    .as(account)
                    .isEqualTo(1);
        }
    }

    static Stream<String> endpoints() {
        return Endpoints.all().map(Endpoint::operation).filter(operation -> operation.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void an_endpoint_answers_about_what_is_not_shown_as_about_nothing(String operation) {
        String verb = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1);
        for (Map.Entry<String, String> pair : pairs(path).entrySet()) {
            for (String account : PARTIAL) {
                String hidden = filled(path, pair.getKey());
                String absent = filled(path, pair.getValue());
                assertThat(told(called(account, verb, hidden), pair.getKey()))
                        .as("%s %s or %s by %s", verb, hidden, absent, account)
                        .isEqualTo(told(called(account, verb, absent), pair.getValue()));
            }
        }
    }

    @Test
    void whoever_is_not_shown_all_of_a_case_is_told_neither_its_version_nor_sequences() {
        long version = server.as("clerk")
                .get("/api/v1/cases/waste-2023")
                .json()
                .path("version")
                .asLong();
        Reply partial = server.as("department").get("/api/v1/cases/waste-2023?minPosition=" + server.head());
        long token1 = partial.json().path("version").asLong();
        assertThat(token1).isNotEqualTo(version).isPositive().isLessThan(1L << 53);
        assertThat(partial.header("ETag")).startsWith("\"" + token1 + ".");
        assertThat(server.as("department").get("/api/v1/cases").text()).contains("\"version\":" + token1);
        assertThat(server.as("department")
                        .get("/api/v1/cases/waste-2023/history")
                        .text())
                .contains("\"eventId\"")
                .doesNotContainPattern("\"sequence\":\\d");
        assertThat(server.as("clerk").get("/api/v1/cases/waste-2023/history").text())
                .contains("\"sequence\":0");
        server.restart();
        assertThat(server.as("department")
                        .get("/api/v1/cases/waste-2023")
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(token1);
    }

    @Test
    void what_somebody_was_told_for_a_version_is_what_he_may_expect() {
        String body = example("acknowledge-item").toString();
        String seen = server.as("department")
                .get("/api/v1/cases/waste-2023?minPosition=" + server.head())
                .header("ETag");
        long version = server.as("clerk")
                .get("/api/v1/cases/waste-2023")
                .json()
                .path("version")
                .asLong();
        Reply guessed = server.as("department").send("acknowledge-item", body, "If-Match", "\"" + version + "\"");
        assertThat(guessed.status()).isEqualTo(412);
        assertThat(guessed.json().at("/details/actual").asString()).isNotEqualTo(Long.toString(version));
        assertThat(seen).startsWith("\"" + guessed.json().at("/details/actual").asString() + ".");
        Reply taken = server.as("department").send("acknowledge-item", body, "If-Match", seen);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        String next = taken.header("ETag");
        assertThat(taken.json().path("version").asLong()).isNotEqualTo(version + 1);
        assertThat(next).isNotEqualTo(seen);
        assertThat(server.as("department")
                        .send("acknowledge-item", body, "If-Match", seen)
                        .status())
                .isEqualTo(412);
    }

    private Map<String, String> pairs(String path) {
        if (path.contains("{caseId}")) {
            return Map.of(HIDDEN, ABSENT);
        }
        if (path.contains("{sha256}")) {
            return Map.of(evidence, "0".repeat(64));
        }
        if (path.contains("/tokens/{")) {
            return Map.of(token, "no-such-token");
        }
        if (path.contains("{stream}")) {
            return Map.of(
                    "case-" + HIDDEN,
                    "case-" + ABSENT,
                    "person-p-7f3a",
                    "person-p-none",
                    "meeting-chairpersons-17-24",
                    "meeting-chairpersons-17-99",
                    "account-clerk",
                    "account-nobody",
                    "unit-greening-bureau",
                    "unit-nowhere-bureau");
        }
        return Map.of("clerk", "nobody");
    }

    private static String filled(String path, String id) {
        return path.replace("{fileSha256}", "f".repeat(64))
                .replace("{line}", "1")
                .replaceAll("\\{\\w+}", id);
    }

    private Reply called(String account, String verb, String path) {
        return verb.equals("GET")
                ? server.as(account).get(path)
                : server.as(account)
                        .call(verb, path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
    }

    private Reply sent(String account, String command, ObjectNode body, String version) {
        return version.isEmpty()
                ? server.as(account).send(command, body.toString())
                : server.as(account).send(command, body.toString(), "If-Match", version);
    }

    private static ObjectNode about(ObjectNode body, String caseId) {
        ObjectNode changed = body.deepCopy();
        return body.has("caseId") ? changed.put("caseId", caseId) : changed.put("stream", "case-" + caseId);
    }

    private static ObjectNode item(ObjectNode body, String itemId) {
        return body.deepCopy().put("itemId", itemId);
    }

    private ObjectNode example(String command) {
        return (ObjectNode)
                server.as("clerk").get("/api/v1/commands/" + command).json().path("example");
    }

    /** All that is answered, but for the id, which the caller knows. */
    private static String told(Reply reply, String id) {
        return reply.status() + " " + reply.header("Content-Type") + " " + reply.header("ETag") + " "
                + reply.text().replace(id, "ID");
    }
}
