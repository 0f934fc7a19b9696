package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers for a meeting: the same tables on the page, in the workbook and in the Word document. */
class PapersTest {

    private static final String MEETING = "/papers/standing-committee-17-15";
    private static final String LATER = "?on=2023-11-20";
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
    void a_meeting_that_is_over_leads_to_papers_of_its_day_unless_another_is_chosen() {
        assertThat(clerk.page("/papers").select("tbody a").eachAttr("href")).contains(MEETING + "?on=2023-07-26");
        assertThat(clerk.page("/papers?on=2023-11-20").select("tbody a").eachAttr("href"))
                .contains(MEETING + LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papers.xlsx", "/papers.docx"})
    void a_file_without_a_day_is_of_the_day_that_the_page_is_of(String file) {
        Reply reply = server.as("clerk").get(MEETING + file);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith(MEETING + file + "?on=2023-07-26");
        assertThat(server.as("clerk").get(MEETING + file + "?on=2023-07-26").status())
                .isEqualTo(200);
    }

    @Test
    void papers_of_a_meeting_that_is_over_tell_of_its_day_and_say_why_and_today_can_be_chosen() {
        Document page = clerk.page(MEETING + "?on=2023-07-26");
        assertThat(page.select(".past").text()).contains("2023-07-26", "会议已经召开", "按会期当日");
        assertThat(page.select("h1").text()).doesNotContain("会议会议").endsWith("材料");
        assertThat(server.as("clerk").get(MEETING).header("Location")).endsWith(MEETING + "?on=2023-07-26");
        Document now = clerk.page(page.select(".past .ways a").first().attr("href"));
        assertThat(now.select(".past")).isEmpty();
        assertThat(clerk.page(MEETING + LATER).select(".past").text()).doesNotContain("会议已经召开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-20", "2023-11-20"})
    void as_many_are_overdue_as_the_list_of_what_is_owed_says_on_that_day(String day) {
        int listed = clerk.page("/follow-ups?status=overdue&on=" + day)
                .select(".list tbody tr")
                .size();
        Document page = clerk.page(MEETING + "?on=" + day);
        assertThat(page.select("#overdue tbody tr")).hasSize(listed).isNotEmpty();
        assertThat(page.select("#overdue > .quiet").text()).contains(day, listed + " 项");
    }

    @Test
    void an_item_counts_as_closed_only_from_the_day_it_was_closed_and_only_after_the_meeting_before() {
        String closed = server.as("clerk")
                .get("/api/v1/cases/waste-2023")
                .json()
                .path("items")
                .path(0)
                .path("handling")
                .path("reviews")
                .valueStream()
                .filter(review -> review.path("verdict").asString().equals("CLOSED"))
                .findFirst()
                .map(review -> review.path("on").asString())
                .orElseThrow();
        Document then = clerk.page(MEETING + "?on=" + closed);
        assertThat(then.select("#closed tbody tr").text()).contains(closed, "整改事项销号");
        String before = java.time.LocalDate.parse(closed).minusDays(1).toString();
        assertThat(clerk.page(MEETING + "?on=" + before).select("#closed tbody tr"))
                .isEmpty();
    }

    @Test
    void the_numbers_of_a_unit_add_up_to_its_items() {
        Document page = clerk.page(MEETING + LATER);
        assertThat(page.select("#units tbody tr")).isNotEmpty().allSatisfy(row -> {
            List<Integer> numbers = row.select("td.day").eachText().stream()
                    .skip(1)
                    .limit(5)
                    .map(Integer::valueOf)
                    .toList();
            assertThat(numbers.subList(1, 5).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(numbers.getFirst());
        });
    }

    @Test
    void the_workbook_and_the_word_document_hold_the_tables_of_the_page() throws IOException {
        Document page = clerk.page(MEETING + LATER);
        List<Integer> rows = page.select(".paper section").stream()
                .map(section -> section.select("tbody tr").size())
                .toList();
        Reply book = server.as("clerk").get(MEETING + "/papers.xlsx" + LATER);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.body()))) {
            List<Integer> counted = new java.util.ArrayList<>();
            for (Sheet sheet : read.getSheets().toList()) {
                counted.add(sheet.read().size() - 1);
            }
            assertThat(counted).isEqualTo(rows);
        }
        byte[] word = server.as("clerk").get(MEETING + "/papers.docx" + LATER).body();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(read.getTables().stream().map(table -> table.getNumberOfRows() - 1))
                    .containsExactlyElementsOf(
                            rows.stream().filter(count -> count > 0).toList());
            assertThat(read.getTables())
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("截至 2023-11-20");
            assertThat(foot(read)).contains("PAGE", "NUMPAGES");
            assertThat(text(read.getTables().getFirst())).contains("沿街商户混投");
        }
        assertThat(server.as("clerk").get(MEETING + "/papers.docx" + LATER).body())
                .isEqualTo(word);
    }

    private static String foot(XWPFDocument document) {
        return document.getFooterList().getFirst()._getHdrFtr().xmlText();
    }

    private static String text(XWPFTable table) {
        return table.getText();
    }

    @Test
    void whoever_may_not_see_a_case_is_told_nothing_of_it() {
        assertThat(new Browser(server.as("deputy")).page("/papers").select("tbody tr"))
                .isEmpty();
        for (String path : List.of("", "/papers.xlsx", "/papers.docx")) {
            assertThat(server.as("deputy").get(MEETING + path + LATER).status()).isEqualTo(404);
        }
        assertThat(server.as("clerk").get("/papers/no-such-meeting").status()).isEqualTo(404);
    }
}
