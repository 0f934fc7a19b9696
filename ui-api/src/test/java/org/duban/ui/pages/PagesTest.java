package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PagesTest {

    private static final String CASE = "/cases/" + Inspection.CASE;
    private static final List<String> PAGES = List.of(
            "/?status=all", "/?status=all&on=2023-11-02&unit=greening-bureau", "/cases", CASE, CASE + "?on=2023-09-20");

    private static Server server;
    private static Browser clerk;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        clerk = new Browser(server.as("clerk"));
        Inspection inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.step("office", "assign-item", "itemId", "\"shops-mixed-waste\"");
        inspection.step("department", "return-item");
        inspection.step("office", "reassign-item");
        inspection.step("office", "send-handling-report-draft");
        inspection.step("committee", "comment-handling-report");
        correctTheLetter(inspection);
        inspection.step("office", "submit-handling-report");
        inspection.step("clerk", "hold-satisfaction-vote");
        assertThat(history()).isNotEmpty();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void correctTheLetter(Inspection inspection) {
        String letter = history()
                .valueStream()
                .filter(entry -> entry.path("event").asString().equals("OpinionLetterDelivered"))
                .map(entry -> entry.path("eventId").toString())
                .findFirst()
                .orElseThrow();
        inspection.step("clerk", "correct-event", "eventId", letter);
    }

    /** What the views show once they have seen everything written. */
    private static JsonNode history() {
        String path = "/api/v1" + CASE + "/history?minPosition=" + server.head();
        return server.as("clerk").get(path).json().path("items");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void every_page_is_neat_in_both_languages(String language, String tag) {
        for (String path : PAGES) {
            Neatness.check(clerk.page(path + (path.contains("?") ? "&" : "?") + "lang=" + language), tag);
        }
    }

    @Test
    void every_link_leads_somewhere() {
        Set<String> links = new LinkedHashSet<>();
        PAGES.forEach(path -> links.addAll(links(clerk.page(path))));
        assertThat(links)
                .anyMatch(link -> link.startsWith("/api/v1/evidence/"))
                .anyMatch(link -> link.startsWith("/?status=overdue"))
                .allSatisfy(link -> assertThat(server.as("clerk").get(link).status())
                        .as(link)
                        .isEqualTo(200));
    }

    private static Set<String> links(Document page) {
        Set<String> links = new LinkedHashSet<>(page.select("link[href]").eachAttr("href"));
        for (Element link : page.select("a[href^=/]")) {
            links.add(link.attr("href").replaceAll("#.*", ""));
        }
        return links;
    }

    @Test
    void the_first_page_tells_what_is_overdue_since_when_and_why() {
        Document page = clerk.page("/?on=2023-11-20&kind=RECTIFICATION_ITEM");
        Element row = page.expectFirst("tbody tr");
        assertThat(row.select(".light-red").text()).isEqualTo("红灯 逾期");
        assertThat(row.text()).contains("沿街商户混投", "urban-management", "2023-10-31", "逾期 20 天", "已交办，待接办");
        assertThat(row.select("a").attr("href")).startsWith(CASE + "?").endsWith("#item-shops-mixed-waste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdue", "due-soon", "open", "done-late", "no-date"})
    void a_tile_leads_to_as_many_rows_as_it_counts(String status) {
        Document page = clerk.page("/?on=2023-11-20");
        Element tile = page.expectFirst(".tile-" + status);
        Document list = clerk.page(tile.attr("href"));
        assertThat(list.select("tbody tr"))
                .hasSize(Integer.parseInt(tile.select(".count").text()));
        assertThat(list.expectFirst(".tile-" + status).attr("aria-current")).isEqualTo("page");
    }

    @Test
    void a_case_shows_its_items_and_everything_that_happened() {
        Document page = clerk.page(CASE);
        Element item = page.expectFirst("#item-hours-at-bins");
        assertThat(item.text()).contains("已销号", "greening-bureau", "第 1 次提交", "误时投放点照片.pdf");
        assertThat(page.expectFirst("#item-shops-mixed-waste").text()).contains("退回次数 1");
        Element first = page.expectFirst("table.history tbody tr");
        assertThat(first.text()).contains("2023-03-01", "committee", "《中华人民共和国").containsPattern("第 \\d+ 号");
        assertThat(first.select("code").attr("title"))
                .hasSize(64)
                .startsWith(first.select("code").text());
        assertThat(page.text()).contains("满意度测评", "徐人办〔2023〕12号");
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        Document page = clerk.page(CASE);
        Element wrong = page.expectFirst("tr.corrected");
        Element right = page.getElementById(
                wrong.select("a[href^=#event-]").attr("href").substring(1));
        assertThat(right).isNotNull();
        assertThat(right.text()).contains("更正", "徐人常〔2023〕19号", "文号录入有误。");
        assertThat(right.select("a").eachAttr("href")).contains("#" + wrong.id());
    }

    @Test
    void a_past_day_is_shown_under_a_banner_with_a_way_back() {
        Document page = clerk.page(CASE + "?on=2023-09-20&lang=en");
        assertThat(page.expectFirst(".past").text()).contains("You are looking at 2023-09-20", "Back to today");
        assertThat(page.expectFirst(".past a").attr("href")).isEqualTo(CASE + "?lang=en");
        assertThat(page.expectFirst("#item-hours-at-bins").text()).doesNotContain("Submission 1");
        assertThat(clerk.page(CASE).select(".past")).isEmpty();
    }

    @Test
    void what_was_known_at_a_position_is_shown_as_it_was() {
        Document page = clerk.page("/cases?asOf=@1");
        assertThat(page.expectFirst(".past").text()).contains("@1");
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.expectFirst(".empty").text()).contains("这一天还没有可看的案件");
    }

    @Test
    void the_permanent_link_repeats_the_answer() {
        Document now = clerk.page("/?status=open");
        Document then = clerk.page(now.select("footer a").attr("href"));
        assertThat(then.select("tbody tr").eachText())
                .isNotEmpty()
                .isEqualTo(now.select("tbody tr").eachText());
    }

    @Test
    void the_language_is_kept_in_links_and_comes_from_the_browser_else() {
        assertThat(clerk.page("/?lang=en").select(".masthead nav a").eachAttr("href"))
                .containsExactly("/?lang=en", "/cases?lang=en");
        assertThat(server.as("clerk").get("/", "Accept-Language", "en-GB").text())
                .contains("<html lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2023-02-30", "asOf=yesterday", "status=late", "kind=none", "unit=A B", "cursor=x"})
    void a_parameter_that_cannot_be_read_is_told_on_a_page(String parameter) {
        String path = "/?" + parameter.replace(" ", "%20");
        Neatness.check(clerk.page(path, 400), "zh-CN");
        Document page = clerk.page(path + "&lang=en", 400);
        Neatness.check(page, "en");
        assertThat(page.expectFirst("main code").text()).isEqualTo(parameter.replaceAll("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/nowhere", "/cases/No-Id", "/cases/waste-2023?on=2023-01-01"})
    void a_case_that_is_not_there_is_told_on_a_page(String path) {
        Document page = clerk.page(path, 404);
        Neatness.check(page, "zh-CN");
        assertThat(page.text()).contains("没有这个案件").doesNotContain("Exception");
    }

    @Test
    void an_administrator_is_told_that_cases_are_not_his() {
        Document page = new Browser(server.as("admin")).page("/");
        assertThat(page.expectFirst(".empty").text()).contains("管理员管理单位和账户，不参与案件");
        assertThat(page.select("tbody tr")).isEmpty();
    }

    @Test
    void a_department_sees_its_own_items_only() {
        Document page = new Browser(server.as("department")).page(CASE);
        assertThat(page.select("article.item").eachAttr("id")).containsExactly("item-hours-at-bins");
    }
}
