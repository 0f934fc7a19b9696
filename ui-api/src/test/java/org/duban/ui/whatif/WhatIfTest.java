package org.duban.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WhatIfTest {

    private static final String ASK = "/api/v1/what-if";
    private static final String FIGURES = "/api/v1/what-if/figures?year=2023&on=2023-12-31";
    private static final String TWO_MONTHS = """
            {"packs": [{"about": "a proposal", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 3, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P2M"}}]}]}
            """;

    /** Every rule that the letter's way goes by. */
    private static final String SHORTER = Stream.of(
                    "LEI_REPORT", "OPINION_COMPILE", "OPINION_DELIVER", "OPINION_HANDLE")
            .map("""
                    {"ruleId": "%s", "version": 9, "trigger": "any",
                     "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P1D"}}
                    """::formatted)
            .collect(Collectors.joining(
                    ",", "{\"packs\": [{\"about\": \"shorter\", \"cases\": [], \"rules\": [", "]}]}"));

    private static Server server;

    @BeforeAll
    static void begin(@TempDir Path folder) {
        server = Server.peopled(folder.resolve("data"));
        new Inspection(server).untilTheLetterIsDelivered();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_rules_that_hold_change_nothing() {
        JsonNode answer = server.as("clerk").post(ASK, "{\"packs\": []}").json();
        assertThat(answer.path("summary").path("terms").asInt()).isPositive();
        assertThat(answer.path("summary").path("differing").asInt()).isZero();
    }

    @Test
    void a_proposal_is_run_over_what_is_recorded_and_records_nothing() {
        long head = server.head();
        JsonNode answer = server.as("auditor").post(ASK, TWO_MONTHS).json();
        JsonNode item = answer.path("items").get(0);
        assertThat(item.path("duty").asString()).isEqualTo("HANDLING_REPORT:government");
        assertThat(item.path("proposed").path("dueOn").asString())
                .isLessThan(item.path("recorded").path("dueOn").asString());
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void pages_follow_each_other_until_every_term_that_changes_was_told_of() {
        JsonNode whole = server.as("clerk").post(ASK, SHORTER).json();
        assertThat(whole.path("items")).as(whole.toString()).hasSizeGreaterThan(2);
        assertThat(whole.path("next").isNull()).isTrue();
        List<JsonNode> told = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    server.as("clerk").post(ASK + "?limit=2" + cursor, SHORTER).json();
            assertThat(page.path("summary").isNull()).isEqualTo(!cursor.isEmpty());
            page.path("items").forEach(told::add);
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(told).containsExactlyElementsOf(whole.path("items"));
    }

    @Test
    void the_rules_that_hold_leave_every_figure_as_it_is() {
        JsonNode answer = server.as("clerk").post(FIGURES, "{\"packs\": []}").json();
        assertThat(answer.path("differing").asInt(-1)).isZero();
        assertThat(answer.path("parties")).isNotEmpty();
        assertThat(answer.path("figures")).hasSizeGreaterThan(30);
    }

    @Test
    void shorter_terms_leave_less_done_in_time_and_nothing_else_done() {
        JsonNode answer = server.as("clerk").post(FIGURES, SHORTER).json();
        assertThat(answer.path("differing").asInt()).as(answer.toString()).isPositive();
        List<String> changed = new ArrayList<>();
        answer.path("parties")
                .forEach(party -> party.path("measures").forEach(measure -> {
                    if (!measure.path("before").equals(measure.path("after"))) {
                        changed.add(measure.path("measure").asString());
                    }
                }));
        assertThat(changed).contains("in-time").doesNotContain("rework", "returned", "fulfilled", "come-again");
        assertThat(server.as("department").post(FIGURES, SHORTER).status()).isEqualTo(403);
    }

    @Test
    void a_cursor_of_another_proposal_is_refused() {
        String next = server.as("clerk")
                .post(ASK + "?limit=1", SHORTER)
                .json()
                .path("next")
                .asString();
        Reply other = server.as("clerk").post(ASK + "?cursor=" + next, TWO_MONTHS);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.field("code")).isEqualTo("INVALID_PARAMETER");
        assertThat(server.as("clerk").post(ASK + "?cursor=nonsense", SHORTER).status())
                .isEqualTo(400);
    }

    @Test
    void rules_that_cannot_be_used_are_named() {
        Reply reply = server.as("clerk").post(ASK, TWO_MONTHS.replace("P2M", "two months"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.field("code")).isEqualTo("PROPOSAL_UNUSABLE");
        assertThat(reply.field("detail")).contains("OPINION_HANDLE");
        assertThat(server.as("clerk")
                        .post(ASK, "{\"jurisdiction\": \"atlantis\", \"packs\": []}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void why_rules_cannot_be_used_is_told_in_the_readers_language() {
        String bad = TWO_MONTHS.replace("P2M", "two months");
        assertThat(server.as("clerk").post(ASK, bad).field("detail"))
                .contains("第 1 条（OPINION_HANDLE）：“two months”不是")
                .doesNotContain("row", "is not");
        assertThat(server.as("clerk").post(ASK, bad, "Accept-Language", "en").field("detail"))
                .contains("row 1 (OPINION_HANDLE): \"two months\" is not");
        assertThat(server.as("clerk")
                        .post(ASK, "{\"jurisdiction\": \"atlantis\", \"packs\": []}")
                        .field("detail"))
                .startsWith("没有地方“atlantis”");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk,200",
        "committee,200",
        "director,200",
        "auditor,200",
        "office,403",
        "department,403",
        "deputy,403"
    })
    void only_who_may_read_every_case_may_ask(String account, int status) {
        assertThat(server.as(account).post(ASK, "{\"packs\": []}").status()).isEqualTo(status);
    }
}
