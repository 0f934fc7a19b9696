package org.duban.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    private static final String TWO_MONTHS = """
            {"packs": [{"about": "a proposal", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 2, "trigger": "receipt",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P2M"}}]}]}
            """;

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
        assertThat(item.path("duty").asString()).isEqualTo("HANDLING_REPORT");
        assertThat(item.path("proposed").path("dueOn").asString())
                .isLessThan(item.path("recorded").path("dueOn").asString());
        assertThat(server.head()).isEqualTo(head);
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
