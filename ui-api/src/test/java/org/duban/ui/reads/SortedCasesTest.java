package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The list of cases has the same orders for programs as on pages. */
class SortedCasesTest {

    @Test
    void cases_are_sorted_as_they_are_asked_for_page_by_page_and_in_tables(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            Inspection inspection = new Inspection(server);
            inspection.step(
                    "committee", "open-law-inspection", "caseId", "\"a-first\"", "occurredOn", "\"2023-01-05\"");
            inspection.step("committee", "open-law-inspection", "caseId", "\"b-last\"", "occurredOn", "\"2023-03-06\"");
            inspection.step(
                    "committee", "open-law-inspection", "caseId", "\"c-between\"", "occurredOn", "\"2023-02-06\"");

            assertThat(pages(server, "")).containsExactly("a-first", "b-last", "c-between");
            assertThat(pages(server, "&sort=id")).containsExactly("a-first", "b-last", "c-between");
            for (String order : List.of("opened", "closed", "committee")) {
                assertThat(pages(server, "&sort=" + order)).as(order).containsExactly("b-last", "c-between", "a-first");
            }
            assertThat(server.as("clerk")
                            .get("/api/v1/cases?format=csv&sort=opened")
                            .text())
                    .containsSubsequence("b-last", "c-between", "a-first");
            Reply refused = server.as("clerk").get("/api/v1/cases?sort=size", "Accept-Language", "zh");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("committee", "按牵头委员会");
        }
    }

    private static List<String> pages(Server server, String order) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = server.as("clerk")
                    .get("/api/v1/cases?limit=2&minPosition=" + server.head() + order + cursor)
                    .json();
            page.path("items").forEach(one -> seen.add(one.path("caseId").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return seen;
    }
}
