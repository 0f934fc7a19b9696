package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.query.history.ContentField;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWeightTest {

    /** Of a page without its pictures, as it goes over the wire. */
    private static final int MOST_BYTES = 60_000;

    private static Server server;
    private static Caller clerk;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
        clerk = server.as("clerk");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/follow-ups?status=all",
                "/rules",
                "/registers",
                "/registers/account/clerk",
                CASE,
                CASE + "/record",
                CASE + "/history",
                CASE + "/items/hours-at-bins"
            })
    void a_page_goes_over_the_wire_compressed_and_light(String path) {
        Reply page = clerk.get(path, "Accept-Encoding", "gzip", "Accept", "text/html");
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.body()).hasSizeLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/ledger",
                "/administration/logins",
                "/administration/notices",
                "/administration/system",
                "/registers/account",
                "/registers/unit",
                "/do/newcomer",
                "/me"
            })
    void so_does_a_page_of_the_administration(String path) {
        light(path, "admin");
    }

    @Test
    void and_the_page_of_refusals_for_the_auditor() {
        light("/administration/refusals", "auditor");
    }

    private static void light(String path, String account) {
        Reply page = server.as(account).get(path, "Accept-Encoding", "gzip", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.body()).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void what_pages_load_is_kept_for_good_under_an_address_that_changes_with_it() {
        Document page = new Browser(clerk).page(CASE);
        List<String> loaded = Stream.concat(
                        page.select("link[href]").eachAttr("href").stream(),
                        page.select("script[src]").eachAttr("src").stream())
                .toList();
        assertThat(loaded).isNotEmpty().allSatisfy(address -> {
            Reply file = Caller.anonymous(server.port(), address);
            assertThat(file.status()).as(address).isEqualTo(200);
            assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
            assertThat(Caller.anonymous(server.port(), address.replaceFirst("/assets/.", "/assets/z"))
                            .status())
                    .as("another content")
                    .isEqualTo(404);
        });
    }

    @Test
    void a_long_history_goes_on_on_a_further_page_and_every_entry_has_an_address() {
        Browser browser = new Browser(clerk);
        Document first = browser.page(CASE + "/history");
        assertThat(first.select("table.history tbody tr")).hasSizeLessThanOrEqualTo(40);
        String id = first.expectFirst("table.history tbody tr").id().substring("event-".length());
        Document entry = browser.page(CASE + "/history/" + id);
        assertThat(entry.select("table.history tbody tr").eachAttr("id")).containsExactly("event-" + id);
        assertThat(entry.expectFirst("table.history details").hasAttr("open")).isTrue();
        browser.page(CASE + "/history/nothing-of-that-name", 404);
    }

    @Test
    void long_contents_are_told_on_pages_of_their_own() {
        List<HistoryEntry> page = List.of(entry("a", 100), entry("b", 15_000), entry("c", 100));
        ShownContents shown = ShownContents.of(page);
        assertThat(shown.entries()).containsExactlyInAnyOrder("a", "c");
        assertThat(shown.listed()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(ShownContents.of(page.subList(1, 2)).entries()).containsExactly("b");
    }

    private static HistoryEntry entry(String id, int length) {
        return new HistoryEntry(
                1,
                null,
                id,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "CaseOpened",
                "",
                List.of(new ContentField("text", "", "长".repeat(length), List.of())),
                null,
                null,
                null,
                null,
                List.of(),
                "",
                null,
                null,
                null);
    }
}
