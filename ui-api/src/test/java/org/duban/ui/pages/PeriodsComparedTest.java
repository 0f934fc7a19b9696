package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two periods side by side, and the pages about organs and units. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodsComparedTest {

    private static final String BOTH =
            "from=2023-01-01&to=2023-06-30&otherFrom=2020-01-01&otherTo=2023-12-31&on=2023-11-20";

    private Server server;
    private Browser clerk;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Worked.server(data);
        clerk = new Browser(server.as("clerk"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void each_reading_says_what_its_own_period_says() {
        JsonNode both = read("/api/v1/evaluations/units/comparison?otherOn=2023-11-20&" + BOTH);
        assertThat(both.at("/first/period/to").asString()).isEqualTo("2023-06-30");
        JsonNode first = read("/api/v1/evaluations/units?from=2023-01-01&to=2023-06-30&on=2023-11-20");
        JsonNode second = read("/api/v1/evaluations/units?from=2020-01-01&to=2023-12-31&on=2023-11-20");
        both.path("parties")
                .forEach(party -> party.path("measures").forEach(measure -> {
                    String id = party.path("id").asString();
                    String asked = measure.path("measure").asString();
                    assertThat(measure.at("/before/exactValue").asString("")).isEqualTo(exact(first, id, asked));
                    assertThat(measure.at("/after/exactValue").asString("")).isEqualTo(exact(second, id, asked));
                }));
        assertThat(both.at("/parties").findValues("before"))
                .isNotEqualTo(both.at("/parties").findValues("after"));
    }

    @Test
    void the_page_of_two_periods_leads_to_what_each_number_counts() {
        Document page = clerk.page("/year/compare?" + BOTH);
        assertThat(page.select("td a")).hasSizeGreaterThan(10);
        for (Element link : page.select("h3 + table td a")) {
            Document rows = clerk.page(link.attr("href"));
            String number = link.text();
            if (number.matches("\\d+ [^天]*")) {
                assertThat(rows.select("tbody tr")).as(number).hasSize(Integer.parseInt(number.split(" ")[0]));
            }
        }
    }

    @Test
    void the_page_of_organs_and_units_lists_behind_each_number_what_it_says() {
        Document page = clerk.page("/year/units?year=2023&on=2023-11-20");
        assertThat(page.select("svg rect")).isNotEmpty();
        assertThat(page.select("td.short a")).isNotEmpty().allSatisfy(link -> {
            Element fraction = link.nextElementSibling();
            int rows = clerk.page(link.attr("href")).select("tbody tr").size();
            if (fraction != null) {
                assertThat(fraction.text()).endsWith("/" + rows);
            } else if (!link.parent().attr("data-label").contains("天")) {
                assertThat(link.text()).isEqualTo(Integer.toString(rows));
            }
        });
        assertThat(page.select("dl.facts dt").size()).isEqualTo(12);
    }

    @Test
    void a_partial_reader_is_told_that_it_is_only_his() {
        Browser department = new Browser(server.as("department"));
        assertThat(department.page("/year/units?year=2023&on=2023-11-20").text())
                .contains("只依据您可查阅的内容");
        assertThat(clerk.page("/year/units?year=2023&on=2023-11-20").text()).doesNotContain("只依据您可查阅的内容");
        assertThat(department.page("/year/compare?" + BOTH).text()).contains("统计数不在您的查阅范围");
    }

    @Test
    void the_year_before_goes_to_the_same_day_and_a_time_without_records_has_no_nought() throws IOException {
        String asked = "?year=2002&on=2002-11-20";
        Document page = clerk.page("/year" + asked);
        assertThat(page.select("thead").text()).contains("2001-01-01 至 2001-11-20");
        assertThat(page.select("td[data-label=上年同期]").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("当时尚无记录"));
        assertThat(page.select("td[data-label=本期]").eachText()).anyMatch(text -> text.startsWith("0"));
        assertThat(clerk.page("/year/compare" + asked).text()).contains("2001-01-01 至 2001-11-20", "当时尚无记录");
        assertThat(server.as("clerk").get("/year.csv" + asked).text()).contains("当时尚无记录");
        byte[] paper = server.as("clerk").get("/year.docx" + asked).body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(document.getParagraphs().getFirst().getText()).contains("2001-01-01 至 2001-11-20");
            assertThat(document.getTables())
                    .anySatisfy(table -> assertThat(table.getText()).contains("当时尚无记录"));
        }
        assertThat(clerk.page("/year?year=2002&on=2003-11-20").select("thead").text())
                .contains("2001-01-01 至 2001-12-31");
        assertThat(server.as("clerk").get("/year?from=2023-07-01").status()).isEqualTo(400);
    }

    @Test
    void a_stated_figure_is_told_as_it_was_understood_or_that_it_cannot_be_read() {
        String asked = "/year?year=2023&on=2023-11-20&figure=statutes-inspected&stated=";
        assertThat(clerk.page(asked + "三部").text()).contains("“三部”理解为 3");
        assertThat(server.as("clerk").get(asked + "若干").text()).contains("看不出是多少", "百分之九十八");
    }

    @Test
    void the_table_can_be_taken_away() {
        Reply csv = server.as("clerk").get("/year/units.csv?year=2023&on=2023-11-20");
        assertThat(csv.text()).contains("按时率", "人民政府");
        assertThat(server.as("clerk").get("/year/units.xlsx?year=2023").status())
                .isEqualTo(200);
        assertThat(server.as("clerk").get("/year/units/ORGAN/NOBODY/in-time").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/year, 统计口径", "/year/units, 按时率", "/year/compare, 本期"})
    void papers_hold_what_the_page_shows_and_no_code(String page, String heading) throws IOException {
        String days = "?from=2023-01-01&to=2023-06-30&on=2023-11-20";
        Reply sheet = server.as("clerk").get(page + ".csv" + days);
        assertThat(sheet.status()).as(sheet.text()).isEqualTo(200);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                server.as("clerk").get(page + ".docx" + days).body()))) {
            assertThat(word.getParagraphs().getFirst().getText()).contains("2023-01-01 至 2023-06-30");
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getText()).contains(heading).doesNotContain("greening-bureau", "in-time", "GOVERNMENT");
            assertThat(table.getNumberOfRows())
                    .isEqualTo(CsvReader.builder().ofCsvRecord(sheet.text().substring(1)).stream()
                            .count());
        }
    }

    @ParameterizedTest
    @CsvSource({"/year, 数值", "/year/units, 按时率", "/year/compare, 本期"})
    void numbers_can_be_counted_with_and_no_column_holds_ids(String page, String heading) throws IOException {
        Reply reply = server.as("clerk").get(page + ".xlsx?year=2023&on=2023-11-20");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(reply.body()))) {
            List<Row> rows = book.getFirstSheet().read();
            int column = texts(rows.getFirst()).indexOf(heading);
            assertThat(column).isNotNegative();
            assertThat(rows.stream().skip(1).map(row -> row.getCell(column)))
                    .filteredOn(cell -> cell != null && cell.getText().matches("[0-9.]+%?"))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getType() == CellType.NUMBER);
            assertThat(texts(rows.getFirst())).doesNotContain("编号", "统计数");
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void another_length_of_a_deadline_changes_what_was_done_in_time() {
        String asked = "/year/what-if?from=2023-01-01&to=2023-12-31&on=2023-11-20&rule=OPINION_HANDLE";
        assertThat(clerk.page(asked).select("select[name=rule] option")).hasSizeGreaterThan(20);
        Document shorter = clerk.page(asked + "&length=1&counts=days");
        assertThat(shorter.select("h2").text()).contains("个数字会变");
        assertThat(shorter.select("td.short")).isNotEmpty();
        assertThat(clerk.page(asked + "&length=3&counts=months").select("h2").text())
                .contains("没有数字会变");
        assertThat(server.as("clerk").get(asked + "&length=0").status()).isEqualTo(400);
        assertThat(server.as("clerk").get(asked + "&length=3&counts=weeks").status())
                .isEqualTo(400);
        assertThat(server.as("department").get(asked).status()).isEqualTo(403);
    }

    @Test
    void a_length_that_cannot_be_is_mended_where_it_was_typed() {
        Reply reply = server.as("clerk")
                .get("/year/what-if?year=2023&rule=OPINION_HANDLE&counts=months&length=0", "Accept", "text/html");
        assertThat(reply.status()).isEqualTo(400);
        Element form = Jsoup.parse(reply.text()).expectFirst("form.asked[action=/year/what-if]");
        assertThat(form.select("input[name=length]").val()).isEqualTo("0");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).contains("year", "rule", "counts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/year/units/UNIT/nope/in-time",
                "/year/units/COMMITTEE/nope/in-time",
                "/year/units/ORGAN/NOPE/in-time",
                "/api/v1/evaluations/units/UNIT/nope/in-time/rows"
            })
    void nothing_is_counted_of_a_unit_that_there_never_was(String path) {
        assertThat(server.as("clerk").get(path).status()).isEqualTo(404);
        assertThat(server.as("clerk")
                        .get(path.replace("nope", "greening-bureau").replace("NOPE", "COURT"))
                        .status())
                .isEqualTo(200);
    }

    private static String exact(JsonNode report, String party, String measure) {
        for (JsonNode one : report.at("/content/parties")) {
            if (one.path("id").asString().equals(party)) {
                for (JsonNode value : one.path("measures")) {
                    if (value.path("measure").asString().equals(measure)) {
                        return value.path("exactValue").asString("");
                    }
                }
            }
        }
        return List.of("overdue", "rework", "returned", "come-again").contains(measure) ? "0" : "";
    }

    private JsonNode read(String path) {
        Reply reply = server.as("clerk").get(path + "&minPosition=" + server.head());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
