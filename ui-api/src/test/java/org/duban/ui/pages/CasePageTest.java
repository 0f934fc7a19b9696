package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duban.events.handling.ItemState;
import org.duban.query.words.Vocabulary;
import org.duban.ui.Server;
import org.duban.ui.text.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasePageTest {

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
    void a_case_shows_its_items_and_everything_that_happened() {
        assertThat(clerk.page(CASE).expectFirst("#item-hours-at-bins").text())
                .contains("定时投放点误时投放", "已销号", "greening-bureau");
        Document item = clerk.page(CASE + "/items/hours-at-bins");
        assertThat(item.text()).contains("已销号", "greening-bureau", "第几次提交 1", "误时投放点照片.pdf");
        assertThat(clerk.page(CASE + "/items/shops-mixed-waste").text()).contains("退回次数 1");
        Element first = clerk.page(CASE + "/history").expectFirst("table.history tbody tr");
        assertThat(first.text()).contains("2023-03-01", "committee", "《中华人民共和国").containsPattern("第 \\d+ 号");
        assertThat(first.select("code").attr("title"))
                .hasSize(64)
                .startsWith(first.select("code").text());
        assertThat(clerk.page(CASE + "/record").text()).contains("满意度测评", "徐人办〔2023〕12号");
    }

    @Test
    void what_is_overdue_longest_stands_first() {
        OwedInCase nothing = new OwedInCase(List.of(), List.of());
        assertThat(new CaseItems(List.of(), null, 1, 5).first(nothing)).isTrue();
        assertThat(new CaseItems(List.of(), null, 0, 0).first(nothing)).isFalse();
        Document page = clerk.page(CASE + "?on=2023-11-05");
        assertThat(page.select("section[aria-labelledby=owed] .late").text()).isEqualTo("逾期 212 天");
        assertThat(page.select("section[aria-labelledby=items] td.late").text()).isEqualTo("逾期 5 天");
        assertThat(page.select("main h2#items, main h2#owed").eachAttr("id")).containsExactly("owed", "items");
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        Document page = clerk.page(CASE + "/history");
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
        assertThat(clerk.page(CASE + "/items/hours-at-bins?on=2023-09-20&lang=en")
                        .text())
                .doesNotContain("Submission 1");
        assertThat(clerk.page(CASE).select(".past")).isEmpty();
    }

    @Test
    void what_was_known_at_a_position_is_shown_as_it_was() {
        Document page = clerk.page("/cases?asOf=@1");
        assertThat(page.expectFirst(".past").text()).contains("只依据账本第 1 号记录为止已登记的内容");
        assertThat(page.select("main tbody tr")).isEmpty();
        assertThat(page.select(".differences tbody a").eachAttr("href")).containsExactly(CASE);
        assertThat(page.expectFirst(".empty").text()).contains("这一天还没有可看的监督事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/nowhere", "/cases/No-Id", "/cases/waste-2023?on=2023-01-01"})
    void a_case_that_is_not_there_is_told_on_a_page(String path) {
        Document page = clerk.page(path, 404);
        Neatness.check(page, "zh-CN");
        assertThat(page.text()).contains("没有这个页面或者监督事项").doesNotContain("Exception");
    }

    @Test
    void a_department_sees_its_own_items_only() {
        Document page = new Browser(server.as("department")).page(CASE);
        assertThat(page.select("[id^=item-]").eachAttr("id")).containsExactly("item-hours-at-bins");
    }

    /** A refusal calls a state what the item's own page calls it. */
    @ParameterizedTest
    @EnumSource(ItemState.class)
    void a_state_is_called_the_same_wherever_it_is_told(ItemState state) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Texts.in(language).find("word." + state).orElseThrow().replace('、', '，'))
                    .isEqualToIgnoringCase(Vocabulary.in(language).value(state));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/record"})
    void no_page_of_a_case_tells_people_an_id(String page) {
        for (Element value : clerk.page(CASE + page).select("main dd, main td")) {
            assertThat(value.ownText())
                    .doesNotMatch("[0-9a-f]{8}-[0-9a-f-]{27}")
                    .isNotEqualTo("waste-2023");
        }
    }
}
