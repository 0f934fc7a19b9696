package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTravelTest {

    private static final String THEN = "2023-09-20";

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

    @Test
    void a_past_case_marks_in_words_what_is_different_today() {
        Document page = clerk.page(CASE + "?on=" + THEN);
        Element row = row(page, "定时投放点误时投放");
        assertThat(row.select(".mark").text()).isEqualTo("± 变更");
        assertThat(row.select("del").text()).doesNotContain("已销号");
        assertThat(row.select("ins").text()).contains("已销号", "greening-bureau");
        assertThat(page.expectFirst("#item-hours-at-bins .mark").text()).isEqualTo("± 变更");
        assertThat(page.select(".differences summary").text()).containsPattern("新增 \\d+，减少 \\d+，变更 [1-9]");
    }

    @Test
    void what_came_since_is_added_and_what_went_is_removed() {
        Document page = clerk.page("/follow-ups?status=open&on=" + THEN);
        assertThat(page.select(".differences .mark-removed, .differences .mark-added"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.text()).isIn("＋ 新增", "－ 减少"));
        Document cases = clerk.page("/cases?asOf=@1");
        assertThat(cases.select(".differences .mark").eachText()).contains("＋ 新增");
    }

    @ParameterizedTest
    @ValueSource(strings = {CASE, "/follow-ups", "/cases", CASE + "/items/hours-at-bins", "/"})
    void the_past_is_looked_at_and_nothing_is_done_there(String path) {
        Document page = clerk.page(path + "?on=" + THEN);
        assertThat(page.expectFirst(".past").text()).contains("正在查看 " + THEN, "只能查看，不能办理");
        assertThat(page.select("main form[method=post], main a[href*=/do/], main a[href*=/correct/]"))
                .isEmpty();
        assertThat(clerk.page(path).select(".past")).isEmpty();
    }

    @Test
    void the_permanent_link_of_a_past_page_shows_it_again() {
        Document page = clerk.page(CASE + "?on=" + THEN);
        String pinned = page.select(".past .ways a").last().attr("href");
        assertThat(pinned).contains("asOf=%40", "on=" + THEN);
        assertThat(clerk.page(pinned).select("main tbody tr").eachText())
                .isEqualTo(page.select("main tbody tr").eachText());
    }

    @Test
    void other_days_are_links_and_a_form_without_any_script() {
        Document page = clerk.page(CASE + "?on=" + THEN + "&lang=en");
        Element earlier = page.selectFirst(".travel a:contains(7 days earlier)");
        assertThat(earlier).isNotNull();
        assertThat(earlier.attr("href")).contains("on=2023-09-13", "lang=en");
        assertThat(page.select("form.time input[type=date]").eachAttr("name")).containsExactly("on", "asOf");
    }

    @Test
    void todays_rights_hold_for_the_past_and_for_what_is_different() {
        Browser department = new Browser(server.as("department"));
        Document page = department.page(CASE + "?on=" + THEN);
        assertThat(page.select(".differences").text() + page.select("main").text())
                .contains("定时投放点误时投放")
                .doesNotContain("沿街商户混投");
    }

    private static Element row(Document page, String about) {
        Element row = page.selectFirst(".differences tbody tr:contains(" + about + ")");
        assertThat(row).isNotNull();
        return row;
    }
}
