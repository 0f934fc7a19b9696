package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.ui.Server;
import org.duban.ui.pages.Worked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be measured of how pages look. */
class LooksTest {

    private static final int MOST_SIZES = 6;
    private static final int SMALLEST = 12;

    /** A cell that is told in more lines is too narrow for what it says. */
    private static final int MOST_LINES = 4;

    /** On a narrower screen rows are cards, and nothing stands in columns. */
    private static final int CARDS_BELOW = 960;

    private static final List<String> LISTS = List.of("/follow-ups?status=all", "/cases", CASE + "/history");
    private static final List<String> PAGES = List.of(
            "/follow-ups?status=all",
            "/cases",
            CASE + "/history",
            "/",
            CASE,
            CASE + "/record",
            CASE + "/items/hours-at-bins",
            "/rules",
            "/registers/meeting",
            "/me",
            "/do/open-law-inspection",
            "/nowhere");

    private static final List<String> ADMINISTRATION = List.of(
            "/administration/ledger",
            "/administration/logins",
            "/administration/notices",
            "/administration/system",
            "/registers/account",
            "/registers/account/clerk",
            "/registers/unit",
            "/do/newcomer");

    private static final String SIZES = """
            () => [...new Set([...document.querySelectorAll('body *')]
                .filter(one => one.checkVisibility()
                    && [...one.childNodes].some(part => part.nodeType === 3 && part.textContent.trim()))
                .map(one => getComputedStyle(one).fontSize))]
            """;
    private static final String WIDER = """
            () => [...document.querySelectorAll('table, main, form, section')]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))
                .concat(document.documentElement.scrollWidth > innerWidth + 1 ? ['the page'] : [])
            """;
    private static final String DEEP = """
            most => { const deep = [];
              for (const cell of document.querySelectorAll('table.ledger tbody :is(td, th) *')) {
                for (const part of cell.childNodes) {
                  if (part.nodeType !== 3 || !part.textContent.trim() || !cell.checkVisibility()) continue;
                  const range = document.createRange(); range.selectNodeContents(part);
                  const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
                  if (lines > most) deep.push(lines + ': ' + part.textContent);
                } }
              return deep; }
            """;
    private static final String FIRST_ROW = """
            () => { const row = [...document.querySelectorAll('main table.ledger tbody tr, main .tasks > li')]
                .find(one => one.checkVisibility());
              return row ? row.getBoundingClientRect().top + 60 : 0; }
            """;
    private static final String TILE_ROWS = """
            () => new Set([...document.querySelectorAll('.tiles:not(.lights) > li')]
                .map(one => Math.round(one.getBoundingClientRect().top))).size
            """;

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        chromium = Chromium.start();
        server = Worked.server(data);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, clerk", "390, 844, clerk", "390, 844, department"})
    void the_first_row_of_every_list_is_on_the_first_screen(int width, int height, String account) {
        try (Visitor visitor = visitor(width, height, account)) {
            for (String path : LISTS) {
                visitor.page().navigate(at(path));
                assertThat(number(visitor, FIRST_ROW)).as(path).isBetween(1, height);
                assertThat(number(visitor, TILE_ROWS))
                        .as("rows of tiles on %s", path)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, clerk", "390, 844, clerk", "1440, 900, admin", "390, 844, admin"})
    void pages_keep_to_few_sizes_and_to_the_width_of_the_window(int width, int height, String account) {
        Set<String> sizes = new TreeSet<>();
        try (Visitor visitor = visitor(width, height, account)) {
            for (String path : account.equals("admin") ? ADMINISTRATION : PAGES) {
                visitor.page().navigate(at(path));
                sizes.addAll(words(visitor.page().evaluate(SIZES)));
                assertThat(words(visitor.page().evaluate(WIDER))).as(path).isEmpty();
                if (width > CARDS_BELOW) {
                    assertThat(words(visitor.page().evaluate(DEEP, MOST_LINES)))
                            .as(path)
                            .isEmpty();
                }
            }
        }
        assertThat(sizes)
                .hasSizeLessThanOrEqualTo(MOST_SIZES)
                .allSatisfy(size ->
                        assertThat(Double.parseDouble(size.replace("px", ""))).isGreaterThanOrEqualTo(SMALLEST));
    }

    @Test
    void an_error_page_keeps_the_person_and_offers_search() {
        try (Visitor visitor = visitor(1440, 900, "clerk")) {
            visitor.page().navigate(at("/nowhere"));
            assertThat(visitor.page().locator(".who").innerText()).contains("clerk");
            visitor.page().fill("main input[type=search]", "垃圾");
            visitor.page().press("main input[type=search]", "Enter");
            assertThat(visitor.page().url()).contains("/cases?");
        }
    }

    private static Visitor visitor(int width, int height, String account) {
        Visitor visitor = new Visitor(
                chromium.browser(),
                server.port(),
                new NewContextOptions().setLocale("zh-CN").setViewportSize(width, height));
        visitor.enter(account, Server.PASSWORD);
        return visitor;
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static int number(Visitor visitor, String script) {
        return ((Number) visitor.page().evaluate(script)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Object answer) {
        return (List<String>) answer;
    }
}
