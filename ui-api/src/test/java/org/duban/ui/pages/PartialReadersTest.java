package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody is not shown is blank, and never looks as if it were not there. */
class PartialReadersTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.step("clerk", "tell-deputies", "papers", "[\"OPINIONS\"]");
        server.as("clerk").get("/api/v1" + CASE + "?minPosition=" + server.head());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String reader, String path) {
        return new Browser(server.as(reader)).page(path);
    }

    @Test
    void an_item_whose_handling_deputies_were_not_told_is_not_said_to_be_given_to_nobody() {
        String handled = "#item-hours-at-bins";
        assertThat(page("clerk", CASE).expectFirst(handled).text()).contains("已销号", "greening-bureau");
        assertThat(page("deputy", CASE).expectFirst(handled).text())
                .contains("定时投放点误时投放")
                .doesNotContain("尚未交办", "待交办", "greening-bureau");
        assertThat(page("deputy", CASE + "/items/hours-at-bins")
                        .select("article")
                        .text())
                .contains("定时投放点误时投放", "尚未向代表通报")
                .doesNotContain("尚未交办", "待交办", "退回次数");
    }

    @Test
    void the_list_of_cases_counts_what_was_told_and_says_nothing_of_what_was_not() {
        String row = page("deputy", "/cases").select("main tbody tr").text();
        assertThat(row).containsPattern("\\d 项").doesNotContain("未销号");
        JsonNode listed = server.as("deputy").get("/api/v1/cases").json().at("/items/0");
        assertThat(listed.path("items").asInt()).isPositive();
        assertThat(listed.path("openItems").isNull()).isTrue();
    }

    @Test
    void the_case_of_the_api_says_that_it_is_a_part_and_that_the_handling_is_not_told() {
        JsonNode told = server.as("deputy").get("/api/v1" + CASE).json();
        assertThat(told.path("partial").asBoolean()).isTrue();
        assertThat(told.at("/items/0/finding/title").asString()).isNotEmpty();
        assertThat(told.at("/items/0/handling").isNull()).isTrue();
        JsonNode whole = server.as("clerk").get("/api/v1" + CASE).json();
        assertThat(whole.path("partial").asBoolean()).isFalse();
        assertThat(whole.at("/items/0/handling/state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void the_ledger_of_rectification_leaves_their_cells_empty() {
        List<List<String>> ledger = WorkbooksTest.sheet(server.as("deputy").get(CASE + "/ledger.xlsx"), 0);
        List<String> headings = ledger.getFirst();
        assertThat(ledger).hasSizeGreaterThan(1);
        for (String heading : List.of("牵头单位", "退回次数", "状态", "红黄绿灯", "销号日期")) {
            assertThat(ledger.stream().skip(1).map(row -> row.get(headings.indexOf(heading))))
                    .as(heading)
                    .containsOnly("");
        }
        assertThat(ledger.get(1).get(headings.indexOf("问题描述"))).isNotEmpty();
    }

    @Test
    void nothing_owed_that_is_shown_is_not_nothing_owed() {
        assertThat(page("deputy", CASE).select("section[aria-labelledby=owed]").text())
                .contains("没有您可以看到的待办职责")
                .doesNotContain("到这一天还没有应办的职责");
    }

    @Test
    void what_differs_from_a_past_day_tells_nothing_of_the_handling() {
        assertThat(page("deputy", CASE + "?on=2023-10-10")
                        .select(".differences")
                        .text())
                .doesNotContain("尚未交办", "待交办");
    }
}
