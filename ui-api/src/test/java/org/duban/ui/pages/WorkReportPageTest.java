package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.RuleSummary;
import org.duban.ui.Server;
import org.duban.ui.SpecialReport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A form that no page was written for is shown whole: everything it keeps, in words. */
class WorkReportPageTest {

    private static final String CASE = "/cases/" + SpecialReport.CASE;
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*(:.*)?");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern UNTRANSLATED = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]+)*\\b");

    private static Server server;
    private static JsonNode facts;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = SpecialReport.deliberated(data);
        String path = "/api/v1" + CASE + "?minPosition=" + server.head();
        facts = server.as("clerk").get(path).json().path("facts");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void the_page_shows_everything_that_is_kept_and_no_code(String language, String tag) {
        Document page = new Browser(server.as("clerk")).page(CASE + "/record?lang=" + language);
        Neatness.check(page, tag);
        String shown = record(page).text();
        assertThat(leaves(facts).toList())
                .contains("2026-05", "认知症照护床位不足。", "请补充认知症照护床位的年度安排。", "徐府〔2026〕41号", "35", "区民政局局长")
                .filteredOn(text ->
                        !CODE.matcher(text).matches() && !ID.matcher(text).matches())
                .allSatisfy(text -> assertThat(shown).contains(text));
        page.select("code").remove();
        assertThat(UNTRANSLATED.matcher(page.text()).results().map(MatchResult::group))
                .as("codes other than the ids of rules, by which people look a rule up")
                .isSubsetOf(rules());
        assertThat(page.text()).doesNotContain("elderly-care", "canteens");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 专项工作报告, 已审议, 机关要求报告, 视察, 已听取报告, 是",
        "en, Special work report, Deliberated, an organ asked to report, a visit, Report heard, yes"
    })
    void codes_are_told_by_words(
            String language, String form, String stage, String source, String kind, String heard, String answered) {
        Document page = new Browser(server.as("clerk")).page(CASE + "/record?lang=" + language);
        assertThat(page.expectFirst("header.head").text()).contains(form);
        assertThat(page.expectFirst(".stage").text()).isEqualTo(stage);
        assertThat(record(page).select("dd").eachText()).contains(source, kind, heard, answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form=WORK_REPORT", "stage=DELIBERATED"})
    void the_case_is_found_by_its_form_and_by_its_stage(String filter) {
        JsonNode found =
                server.as("clerk").get("/api/v1/cases?" + filter).json().path("items");
        assertThat(found.valueStream().map(one -> one.path("caseId").asString()))
                .containsExactly(SpecialReport.CASE);
    }

    private static List<String> rules() {
        return DeadlineRules.load(LegalTexts.load(), "xuhui").rules(Locale.ROOT).stream()
                .map(RuleSummary::ruleId)
                .toList();
    }

    private static Element record(Document page) {
        return page.expectFirst("section[aria-labelledby=record]");
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(WorkReportPageTest::leaves)
                : node.isNull() || node.isBoolean() ? Stream.of() : Stream.of(node.asString());
    }
}
