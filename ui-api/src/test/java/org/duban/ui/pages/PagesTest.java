package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

class PagesTest {

    private static final List<String> PAGES = List.of(
            "/follow-ups?status=all",
            "/follow-ups?status=all&on=2023-11-02&unit=greening-bureau",
            "/follow-ups?status=open&on=2023-11-20&sort=days-late&daysLateFrom=1",
            "/cases",
            "/rules",
            "/conflicts",
            "/rules?rule=PUBLISH&trigger=2023-12-01",
            CASE,
            "/progress",
            CASE + "/record",
            CASE + "/documents",
            CASE + "/history",
            CASE + "/items/hours-at-bins",
            "/",
            "/registers",
            "/registers/account",
            "/registers/account/clerk",
            "/registers/meeting/standing-committee-17-15",
            "/papers",
            "/papers/standing-committee-17-15?on=2023-11-20",
            "/me",
            "/do/open-law-inspection",
            "/do/hold-satisfaction-vote?caseId=waste-2023",
            CASE + "?on=2023-09-20");

    private static Server server;
    private static Browser clerk;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
        clerk = new Browser(server.as("clerk"));
    }

    @AfterAll
    static void stop() {
        server.close();
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
                .anyMatch(link -> link.startsWith("/follow-ups?status=overdue"))
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
    void the_first_page_tells_what_is_overdue_since_when_why_and_what_may_be_done_about_it() {
        Document page = clerk.page("/follow-ups?on=2023-11-20&kind=RECTIFICATION_ITEM");
        Element row = page.expectFirst(".list tbody tr");
        assertThat(row.select(".light-red").text()).isEqualTo("红灯 逾期");
        assertThat(row.text()).contains("沿街商户混投", "urban-management", "2023-10-31", "逾期 20 天", "已交办，待签收", "下一步可：发督办函");
        assertThat(row.select("a").attr("href")).startsWith(CASE + "/items/").contains("/shops-mixed-waste?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdue", "due-soon", "open", "done-late", "no-date", "no-owner"})
    void a_tile_leads_to_as_many_rows_as_it_counts(String status) {
        Document page = clerk.page("/follow-ups?on=2023-11-20");
        Element tile = page.expectFirst(".tile-" + status);
        Document list = clerk.page(tile.attr("href"));
        assertThat(list.select(".list tbody tr"))
                .hasSize(Integer.parseInt(tile.select(".count").text()));
        assertThat(list.expectFirst(".tile-" + status).attr("aria-current")).isEqualTo("page");
    }

    @Test
    void every_organ_and_light_and_every_owner_leads_to_as_many_rows_as_it_counts() {
        Document page = clerk.page("/follow-ups?on=2023-11-20&status=all");
        assertThat(page.select(".lights .tile"))
                .isNotEmpty()
                .allSatisfy(tile -> assertThat(rows(tile.attr("href")))
                        .hasToString(tile.select(".count").text()));
        assertThat(page.select(".debts td a"))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(rows(number.attr("href"))).hasToString(number.text()));
    }

    private static Integer rows(String path) {
        return clerk.page(path).select(".list tbody tr").size();
    }

    @Test
    void the_form_keeps_what_was_asked_for() {
        Document page =
                clerk.page("/follow-ups?on=2023-11-20&status=open&organ=GOVERNMENT&daysLateFrom=1&sort=days-late");
        assertThat(page.select(".filter select[name=organ] option[selected]").attr("value"))
                .isEqualTo("GOVERNMENT");
        assertThat(page.select(".filter [name=daysLateFrom]").attr("value")).isEqualTo("1");
        assertThat(page.select(".filter [name=sort] option[selected]").attr("value"))
                .isEqualTo("days-late");
        assertThat(page.expectFirst(".filter details").hasAttr("open")).isTrue();
        assertThat(page.select("form[role=search] input[type=hidden]").eachAttr("name"))
                .containsExactly("status", "on");
        assertThat(page.select(".list tbody td.late")).isNotEmpty();
    }

    @Test
    void the_form_shows_the_rule_that_was_asked_for_and_refuses_one_that_is_none_of_this_place() {
        Document page = clerk.page("/follow-ups?on=2023-11-20&status=all&ruleId=OPINION_HANDLE");
        assertThat(page.expectFirst(".filter input[type=search][name=ruleId]").val())
                .isEqualTo("审议意见研究处理");
        clerk.page("/follow-ups?on=2023-11-20&status=all&ruleId=RULE_OF_ANOTHER_PLACE", 400);
    }

    @Test
    void the_permanent_link_repeats_the_answer() {
        Document now = clerk.page("/follow-ups?status=open");
        Document then = clerk.page(now.select("footer a").attr("href"));
        assertThat(then.select(".list tbody tr").eachText())
                .isNotEmpty()
                .isEqualTo(now.select(".list tbody tr").eachText());
    }

    @Test
    void the_language_is_kept_in_links_and_comes_from_the_browser_else() {
        assertThat(clerk.page("/?lang=en").select(".masthead nav a").eachAttr("href"))
                .containsExactly(
                        "/?lang=en",
                        "/cases?lang=en",
                        "/follow-ups?lang=en",
                        "/papers?lang=en",
                        "/year?lang=en",
                        "/rules?lang=en",
                        "/registers?lang=en");
        assertThat(server.as("clerk").get("/", "Accept-Language", "en-GB").text())
                .contains("<html lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on=2023-02-30",
                "asOf=yesterday",
                "status=late",
                "kind=none",
                "unit=A B",
                "organ=none",
                "sort=none",
                "daysLateFrom=-1",
                "cursor=x"
            })
    void a_parameter_that_cannot_be_read_is_told_on_a_page(String parameter) {
        String path = "/follow-ups?" + parameter.replace(" ", "%20");
        Neatness.check(clerk.page(path, 400), "zh-CN");
        Document page = clerk.page(path + "&lang=en", 400);
        Neatness.check(page, "en");
        assertThat(page.expectFirst("main li, .asked .fault").text())
                .isNotBlank()
                .doesNotContain("=");
        assertThat(page.expectFirst("main li strong, .asked label").text()).isNotBlank();
    }

    @Test
    void an_administrator_is_told_that_cases_are_not_his() {
        Document page = new Browser(server.as("admin")).page("/");
        assertThat(page.expectFirst(".empty").text()).contains("管理员管理单位和账户，不参与监督事项");
        assertThat(page.select("tbody tr")).isEmpty();
    }
}
