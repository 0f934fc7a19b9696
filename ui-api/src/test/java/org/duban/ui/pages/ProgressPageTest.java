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

class ProgressPageTest {

    private static final String ON = "2023-11-20";

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
    void every_bar_stands_beside_its_numbers_and_leads_to_what_it_counts() {
        Document page = clerk.page("/progress?on=" + ON);
        List<Element> bars = page.select("main section").first().select("tbody tr");
        assertThat(bars).isNotEmpty().allSatisfy(bar -> {
            long numbers = bar.select("td.day").stream()
                    .limit(4)
                    .mapToLong(number -> Long.parseLong(number.text()))
                    .sum();
            assertThat(clerk.page(bar.expectFirst("a").attr("href")).select(".list tbody tr"))
                    .hasSize(Math.toIntExact(numbers));
            assertThat(bar.select("rect"))
                    .hasSize(Math.toIntExact(bar.select("td.day").stream()
                            .limit(4)
                            .filter(number -> !number.text().equals("0"))
                            .count()));
        });
    }

    @Test
    void a_month_tells_how_much_of_what_was_due_in_it_was_done_in_time() {
        Document page = clerk.page("/progress?on=" + ON);
        List<Element> months = page.select("main section").last().select("tbody tr");
        assertThat(months).hasSize(12);
        assertThat(months.getLast().expectFirst("th").text()).isEqualTo("2023-11");
        Element october = months.get(10);
        assertThat(october.select("td.day").eachText()).element(2).isNotEqualTo("0");
        assertThat(october.select("td.day").last().text()).matches("\\d+%");
    }

    @Test
    void an_owner_sees_no_more_than_is_his() {
        List<String> own = owners(new Browser(server.as("department")));
        assertThat(own).contains("greening-bureau").doesNotContain("urban-management");
        assertThat(owners(clerk)).containsAll(own).contains("urban-management");
    }

    private static List<String> owners(Browser reader) {
        return reader.page("/progress?on=" + ON)
                .select("main section")
                .first()
                .select("tbody th")
                .eachText();
    }
}
