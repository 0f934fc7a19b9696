package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.pages.saved.SavedViews;
import org.duban.ui.problem.ProblemException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: what they are narrowed down by, their orders, and taking away what is shown. */
class ListsTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
    }

    private static Browser clerk() {
        return new Browser(server.as("clerk"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void each_filter_is_a_chip_in_words_that_leads_to_the_list_without_it() {
        Document page = clerk().page("/follow-ups?on=2023-11-20&status=all&organ=GOVERNMENT&unit=greening-bureau"
                + "&kind=RECTIFICATION_ITEM&cursor=");
        assertThat(page.select(".chip").eachText())
                .hasSize(3)
                .anyMatch(chip -> chip.contains("被监督机关") && chip.contains("人民政府"))
                .noneMatch(chip -> chip.contains("RECTIFICATION_ITEM"));
        String without = page.select(".chip[href*=organ]").first().attr("href");
        Document wider = clerk().page(page.select(".chip").stream()
                .map(chip -> chip.attr("href"))
                .filter(link -> !link.contains("unit="))
                .findFirst()
                .orElseThrow());
        assertThat(without).contains("status=all", "on=2023-11-20");
        assertThat(wider.select(".chip")).hasSize(2);
        assertThat(wider.select(".list tbody tr"))
                .hasSizeGreaterThan(page.select(".list tbody tr").size());
    }

    @ParameterizedTest
    @CsvSource({"clerk, true", "committee, true", "office, false", "department, false"})
    void a_row_leads_to_what_it_is_about_where_its_reader_may_look(String account, boolean meetings) {
        Browser reader = new Browser(server.as(account));
        List<String> links = reader.page("/follow-ups?status=all&on=2023-11-20")
                .select(".list .matter a")
                .eachAttr("href");
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(reader.page(link).select("h1")).hasSize(1));
        assertThat(links.stream().anyMatch(link -> link.startsWith("/registers/meeting/")))
                .isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "form=LAW_INSPECTION, 1",
        "form=RESOLUTION_REVIEW, 0",
        "open=true, 1",
        "open=false, 0",
        "organ=GOVERNMENT, 1",
        "organ=COURT, 0",
        "stage=CLOSED, 0"
    })
    void cases_are_narrowed_down_by_what_their_columns_show(String filter, int rows) {
        Document page = clerk().page("/cases?" + filter);
        assertThat(page.select(".ledger tbody tr")).hasSize(rows);
        assertThat(page.select(".chip")).hasSize(1);
        assertThat(server.as("clerk").get("/cases.csv?" + filter).text().lines())
                .hasSize(rows + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/follow-ups?status=all&on=2023-11-20"})
    void a_heading_leads_to_the_list_in_its_order_and_says_so(String list) {
        List<String> orders = clerk().page(list)
                .select(".list thead a, main > .ledger thead a")
                .eachAttr("href");
        assertThat(orders).hasSize(4).allSatisfy(link -> {
            Document sorted = clerk().page(link);
            String order = link.replaceAll(".*sort=([a-z-]+).*", "$1");
            assertThat(sorted.select("th[aria-sort] a").attr("href")).contains("sort=" + order);
            assertThat(sorted.select("tbody tr")).isNotEmpty();
        });
    }

    @Test
    void what_is_shown_can_be_taken_away_as_text_line_by_line_and_in_the_same_order() {
        String query = "?on=2023-11-20&status=all&sort=days-late&organ=GOVERNMENT";
        List<String> shown = clerk().page("/follow-ups" + query)
                .select(".list tbody th > :first-child")
                .eachText();
        Reply text = server.as("clerk").get("/follow-ups.csv" + query);
        assertThat(text.header("Content-Type")).startsWith("text/csv");
        List<String> lines =
                new String(text.body(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(shown.size() + 1);
        for (int n = 0; n < shown.size(); n++) {
            assertThat(lines.get(n + 1)).contains(shown.get(n));
        }
    }

    @Test
    void a_view_that_somebody_keeps_is_there_after_a_restart_for_him_alone_until_he_forgets_it() {
        String list = "/follow-ups?status=open&light=RED&sort=unit";
        assertThat(kept("", "我的红灯", list + "&cursor=abc&lang=en").status()).isEqualTo(302);
        assertThat(views("clerk")).containsExactly(list);
        assertThat(views("committee")).isEmpty();
        server.restart();
        assertThat(views("clerk")).containsExactly(list);
        assertThat(clerk().page("/cases").select(".saved a")).isEmpty();
        kept("/forget", "我的红灯", list);
        assertThat(views("clerk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/cases",
                "https://elsewhere.example/cases",
                "/do/close-case",
                "",
                "/cases/../do"
            })
    void only_a_list_can_be_kept(String address) {
        assertThat(kept("", "x", address).status()).isEqualTo(400);
    }

    @Test
    void whoever_keeps_too_many_views_is_told_how_many_may_be_kept() {
        List<String> names = IntStream.rangeClosed(1, SavedViews.MOST)
                .mapToObj(number -> "view " + number)
                .toList();
        names.forEach(name -> assertThat(kept("", name, "/cases").status()).isEqualTo(302));
        Reply one = kept("", "one more", "/cases");
        assertThat(one.status()).isEqualTo(302);
        assertThat(views("clerk", "/cases")).hasSize(SavedViews.MOST);
        names.forEach(name -> kept("/forget", name, "/cases"));
    }

    @Test
    void a_list_that_is_too_long_to_take_away_is_told_how_long_it_may_be() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Downloads.mustBeWhole("more"))
                .satisfies(tooLong ->
                        assertThat(tooLong.faults().getFirst().details()).containsEntry("most", "100000"));
    }

    private static List<String> views(String reader) {
        return views(reader, "/follow-ups");
    }

    private static List<String> views(String reader, String list) {
        return new Browser(server.as(reader)).page(list).select(".saved .chip").eachAttr("href");
    }

    private static Reply kept(String what, String name, String address) {
        String form = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&address="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return server.as("clerk")
                .post(
                        "/saved-views" + what,
                        form.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }
}
