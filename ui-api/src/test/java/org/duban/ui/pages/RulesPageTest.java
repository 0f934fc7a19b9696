package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesPageTest {

    private static final String COUNTED =
            "/rules?rule=OPINION_HANDLE&trigger=2023-06-29&suspended=2023-07-01..2023-07-02";

    private static Server server;
    private static Browser deputy;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        deputy = new Browser(server.as("deputy"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void it_is_neat_in_both_languages(String language, String tag) {
        for (String path : List.of("/rules?lang=", COUNTED + "&lang=")) {
            Document page = deputy.page(path + language);
            Neatness.check(page, tag);
            assertThat(page.select("form.time")).isEmpty();
        }
    }

    @Test
    void each_rule_stands_there_with_what_it_counts_from_how_far_and_by_what() {
        Element row = row(deputy.page("/rules?lang=en"), "OPINION_HANDLE");
        assertThat(row.text())
                .contains(
                        "receipt of the opinion letter",
                        "3 months",
                        "6 months, times: 1",
                        "a model, not binding",
                        "now");
        assertThat(row(deputy.page("/rules"), "OPINION_HANDLE").text()).contains("审议意见研究处理", "收到审议意见书", "3 个月", "现行");
    }

    @Test
    void sources_and_notes_are_told_in_the_readers_language() {
        assertThat(deputy.page("/rules").select("tbody td:nth-of-type(3)").eachText())
                .isNotEmpty()
                .allMatch(told -> told.matches(".*\\p{IsHan}.*"));
        assertThat(deputy.page("/rules?lang=en")
                        .select("tbody td:nth-of-type(3)")
                        .text())
                .contains("After what Changzhou published")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void of_a_rule_that_the_place_has_its_own_the_other_versions_hold_no_more() {
        assertThat(deputy.page("/rules?lang=en").select("td:last-child").eachText())
                .contains("now")
                .anyMatch(told -> told.startsWith("not now"));
    }

    @Test
    void a_deadline_is_counted_and_says_why() {
        Document page = deputy.page(COUNTED + "&lang=en");
        Element answer = page.expectFirst("section.item");
        assertThat(answer.select("time").attr("datetime")).isEqualTo("2023-10-07");
        assertThat(answer.text())
                .contains(
                        "3 months",
                        "2023-07-01",
                        "2023-10-02 (holiday)",
                        "Handling the opinions",
                        "a model, not binding")
                .doesNotContain("??");
        assertThat(page.expectFirst("input[name=rule]").attr("value")).isEqualTo("Handling the opinions");
        assertThat(page.expectFirst("#suspended").attr("value")).isEqualTo("2023-07-01..2023-07-02");
    }

    @Test
    void what_cannot_be_counted_is_told_on_a_page() {
        assertThat(deputy.page("/rules?rule=OPINION_HANDLE&trigger=tomorrow&lang=en", 400)
                        .select(".field:has(.fault) label")
                        .text())
                .isEqualTo("Counting starts on");
    }

    @Test
    void every_page_leads_to_it() {
        assertThat(deputy.page("/cases").select("nav a[href^=/rules]").text()).isEqualTo("期限规则");
    }

    private static Element row(Document page, String ruleId) {
        return page.select("tbody tr").stream()
                .filter(one -> one.select("code").text().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
