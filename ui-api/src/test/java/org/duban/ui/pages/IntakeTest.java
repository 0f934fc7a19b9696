package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets taken into a case: looked through first, recorded row by row, and once. */
class IntakeTest {

    private static final String PAGE = Worked.CASE + "/import";
    private static final String OWN = """
            2023年问题台账,,,
            编号,存在问题,类型,责任单位
            1,楼道堆物未清,问题,greening-bureau
            2,建议增设夜间投放点,建议,greening-bureau
            3,,问题,greening-bureau
            """;

    private static final int SENDERS = 3;
    private static final int LONG = 1_500;

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        Inspection inspection = new Inspection(server);
        inspection.step("committee", "open-law-inspection");
        inspection.step("director", "adopt-inspection-plan");
        inspection.step("committee", "form-inspection-group");
        inspection.step("clerk", "notify-inspected-organ");
        inspection.step("committee", "inspect-site");
        inspection.step("committee", "do-spot-check");
        String shown = "/api/v1/cases?minPosition=" + server.head();
        assertThat(server.as("clerk").get(shown).status()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Document sent(String account, byte[] file, Map<String, String> fields, int status) {
        return SentTable.to(server, PAGE, account, file, fields, status);
    }

    private Document recorded(Document preview) {
        String kept = preview.select("input[name=kept]").attr("value");
        return sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200);
    }

    @Test
    void all_that_a_row_would_record_is_seen_before_and_so_is_what_is_filled_in_or_left_for_later() {
        String file = """
                存在问题,类型,发现日期,责任单位,整改时限,备注
                楼道堆物未清,,,greening-bureau,2023年12月1日,急
                """;
        Document preview = sent("committee", file.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200);
        String row = preview.select("tr.fate-to_identify").text();
        assertThat(row).contains("类别 问题 （表中未写，由系统填入）", "来源 导入的台账 （表中未写，由系统填入）", "发现日期 ");
        assertThat(row).contains("牵头单位、整改时限这次不登记");
        assertThat(preview.select("main").text()).contains("不导入的列： 备注");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void last_years_own_table_is_looked_through_then_recorded_once(String charset) {
        byte[] file = OWN.getBytes(Charset.forName(charset));
        long before = server.head();
        Document preview = sent("committee", file, Map.of("step", "preview"), 200);
        assertThat(preview.select("tr.fate-to_identify"))
                .as(preview.select("main tbody").text())
                .hasSize(2);
        assertThat(preview.select("tr.fate-wrong").text()).contains("B5");
        assertThat(server.head()).isEqualTo(before);

        Document done = recorded(preview);
        assertThat(done.select("tr.fate-recorded")).hasSize(2);
        assertThat(server.as("clerk").get("/api/v1" + Worked.CASE).text())
                .contains("楼道堆物未清", "\"ADVICE\"", "建议增设夜间投放点");

        long after = server.head();
        Document again = recorded(sent("committee", file, Map.of("step", "preview"), 200));
        assertThat(again.select("tr.fate-there")).hasSize(2);
        assertThat(again.select("tr.fate-recorded")).isEmpty();
        assertThat(server.head()).isEqualTo(after);
    }

    @Test
    void the_ledger_that_was_taken_away_changes_nothing_when_it_comes_back() {
        byte[] ledger = server.as("committee").get(Worked.CASE + "/ledger.xlsx").body();
        Document preview = sent("committee", ledger, Map.of("step", "preview"), 200);
        assertThat(preview.select("tr[class^=fate-]")).isNotEmpty();
        assertThat(preview.select("tr[class^=fate-]").eachAttr("class")).containsOnly("fate-there");
    }

    private static byte[] book(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            content.accept(book.newWorksheet("台账"));
        }
        return file.toByteArray();
    }

    @Test
    void a_merged_title_above_the_headings_refuses_nothing_and_the_row_of_headings_is_told() throws IOException {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "徐汇区2023年整改台账");
            sheet.range(0, 0, 0, 1).merge();
            sheet.value(2, 0, "存在问题");
            sheet.value(2, 1, "责任单位");
            sheet.value(3, 0, "楼道堆物未清");
            sheet.value(3, 1, "greening-bureau");
        });
        Document preview = sent("committee", file, Map.of("step", "preview"), 200);
        assertThat(preview.select("tr.fate-to_identify")).hasSize(1);
        assertThat(preview.select("main").text()).contains("第 3 行作为表头");
    }

    @Test
    void merged_cells_below_the_headings_are_refused_with_their_row() throws IOException {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "存在问题");
            sheet.value(0, 1, "责任单位");
            sheet.value(1, 0, "楼道堆物未清");
            sheet.value(1, 1, "greening-bureau");
            sheet.value(2, 0, "沿街混投");
            sheet.range(1, 1, 2, 1).merge();
        });
        Document page = sent("committee", file, Map.of("step", "preview"), 400);
        assertThat(page.select("[role=alert]").text()).contains("第 2 行有合并单元格");
    }

    @Test
    void under_a_title_the_columns_of_headings_that_nobody_knows_can_be_chosen() {
        byte[] file = "台账\n序,何事\n1,楼道堆物未清\n".getBytes(StandardCharsets.UTF_8);
        Document preview = sent("committee", file, Map.of("step", "preview", "column.1", "PROBLEM"), 200);
        assertThat(preview.select("tr.fate-to_identify")).hasSize(1);
    }

    @Test
    void a_file_of_another_kind_is_told_by_its_kind() {
        byte[] file = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        Document page = sent("committee", file, Map.of("step", "preview"), 400);
        assertThat(page.select("[role=alert]").text()).contains("PDF", "另存为 xlsx 或 CSV");
    }

    @Test
    void what_a_column_holds_can_be_chosen() {
        byte[] file = "序,何事\n1,楼道堆物未清\n".getBytes(StandardCharsets.UTF_8);
        assertThat(sent("committee", file, Map.of("step", "preview"), 200).select("tr.fate-to_identify"))
                .isEmpty();
        assertThat(sent("committee", file, Map.of("step", "preview", "column.1", "PROBLEM"), 200)
                        .select("tr.fate-to_identify"))
                .hasSize(1);
    }

    @Test
    void the_office_is_told_why_an_item_cannot_be_given_to_a_unit() {
        byte[] file = "事项编号,牵头单位\nhours-at-bins,%s\n".getBytes(StandardCharsets.UTF_8);
        String table = new String(file, StandardCharsets.UTF_8);
        byte[] known = table.formatted("greening-bureau").getBytes(StandardCharsets.UTF_8);
        byte[] unknown = table.formatted("无此局").getBytes(StandardCharsets.UTF_8);
        assertThat(sent("office", known, Map.of("step", "preview"), 200)
                        .select("tr.fate-refused")
                        .text())
                .contains("审议意见");
        assertThat(sent("office", unknown, Map.of("step", "preview"), 200)
                        .select("tr.fate-wrong")
                        .text())
                .contains("B2", "无此局");
    }

    @Test
    void rows_that_are_no_items_are_told_as_what_they_are_and_repeated_ones_by_the_row_they_repeat() {
        String file = """
                编号,存在问题,类型,责任单位,备注
                1,楼道堆物未清,问题,greening-bureau,
                ,,,,
                2,沿街混投,问题,greening-bureau,
                3,楼道堆物未清,问题,greening-bureau,
                4,沿街混投,建议,greening-bureau,
                ,,,,见附件
                小 计,,,2项,
                合计,4,,=SUM(B2:B6),
                ,,,,
                """;
        Document preview = sent("committee", file.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200);
        assertThat(preview.select("tr.fate-to_identify")).hasSize(2);
        assertThat(preview.select("tr.fate-repeated").eachText())
                .satisfiesExactly(
                        same -> assertThat(same).startsWith("5 ").contains("与本文件第 2 行相同"),
                        other -> assertThat(other).startsWith("6 ").contains("第 4 行是同一事项而内容不同"));
        assertThat(preview.select("tr.fate-total td.day").eachText()).containsExactly("8", "9");
        assertThat(preview.select("tr.fate-empty td.day").eachText()).containsExactly("7");
        assertThat(preview.select("tr.fate-there, tr.fate-wrong")).isEmpty();
    }

    @Test
    void a_merged_row_of_totals_refuses_nothing() throws IOException {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "存在问题");
            sheet.value(0, 1, "责任单位");
            sheet.value(1, 0, "楼道堆物未清");
            sheet.value(1, 1, "greening-bureau");
            sheet.value(2, 0, "总计：1项");
            sheet.range(2, 0, 2, 1).merge();
        });
        Document preview = sent("committee", file, Map.of("step", "preview"), 200);
        assertThat(preview.select("tr.fate-total")).hasSize(1);
        assertThat(preview.select("tr.fate-to_identify")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"45231, 2023-11-01", "20231305, 不是存在的日期", "2023-02-30, 不是存在的日期", "2023年2月30日, 不是存在的日期", "年底前, 不是存在的日期"})
    void what_is_no_day_is_told_before_whether_it_is_recorded_now_or_later(String cell, String told) {
        String now = "存在问题,发现日期\n楼道堆物未清,%s\n".formatted(cell);
        assertThat(sent("committee", now.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200)
                        .select("tr.fate-wrong")
                        .text())
                .contains("B2", told);
        String later = "存在问题,整改时限\n楼道堆物未清,%s\n".formatted(cell);
        assertThat(sent("committee", later.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200)
                        .select("tr.fate-to_identify")
                        .text())
                .contains("B2", told, "请先改好");
    }

    @Test
    void days_that_are_run_together_are_days() {
        String file = "存在问题,发现日期\n楼道堆物未清,20231105\n";
        assertThat(sent("committee", file.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200)
                        .select("tr.fate-to_identify")
                        .text())
                .contains("发现日期 2023-11-05");
    }

    @Test
    void a_unit_that_there_is_not_is_told_before_the_item_is_identified() {
        String file = "存在问题,牵头单位,配合单位\n楼道堆物未清,无此局,greening-bureau、无那局\n";
        assertThat(sent("committee", file.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200)
                        .select("tr.fate-to_identify")
                        .text())
                .contains("B2", "“无此局”", "C2", "“无那局”");
    }

    @Test
    void an_import_is_offered_to_those_alone_whose_rows_could_be_taken() {
        assertThat(offered("committee", Worked.CASE)).isTrue();
        assertThat(offered("office", Worked.CASE)).isFalse();
        assertThat(new Browser(server.as("office")).page(PAGE).select("main").text())
                .contains("现在不能导入");
        new Inspection(server).step("committee", "open-law-inspection", "caseId", "\"young\"");
        assertThat(offered("committee", "/cases/young")).isFalse();
        Document page = new Browser(server.as("committee")).page("/cases/young/import");
        assertThat(page.select("input[type=file]")).isEmpty();
        assertThat(page.select("main .notice").text()).contains("现在不能导入").hasSizeGreaterThan(12);
    }

    private boolean offered(String account, String page) {
        Document shown = new Browser(server.as(account)).page(page + "?minPosition=" + server.head());
        return !shown.select("nav.within a[href$=/import]").isEmpty();
    }

    @Test
    void a_table_of_which_no_heading_is_known_is_told_which_are() {
        byte[] file = "甲,乙\n1,楼道堆物未清\n".getBytes(StandardCharsets.UTF_8);
        Document page = sent("committee", file, Map.of("step", "preview"), 200);
        assertThat(page.select("[role=alert]").text()).contains("没有认出", "责任单位");
        assertThat(page.select("tr[class^=fate-]")).isEmpty();
    }

    @Test
    void the_same_table_sent_several_times_at_once_is_taken_in_once() throws Exception {
        byte[] file = OWN.getBytes(StandardCharsets.UTF_8);
        String kept = sent("committee", file, Map.of("step", "preview"), 200)
                .select("input[name=kept]")
                .attr("value");
        CyclicBarrier together = new CyclicBarrier(SENDERS);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Document>> pages = senders.invokeAll(Collections.nCopies(SENDERS, () -> {
                together.await();
                return sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200);
            }));
            for (Future<Document> page : pages) {
                assertThat(page.get().select("tr.fate-refused, .notice")).isEmpty();
            }
        }
        assertThat(server.as("clerk").get("/api/v1" + Worked.CASE).text()).containsOnlyOnce("\"title\":\"楼道堆物未清\"");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_and_the_file_is_not_called_broken() throws Exception {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "存在问题");
            sheet.value(0, 1, "发现时间");
            sheet.value(1, 0, "楼道堆物未清");
            sheet.value(1, 1, -1e300);
            sheet.style(1, 1).format("yyyy-mm-dd").set();
        });
        Document page = sent("committee", file, Map.of("step", "preview"), 200);
        assertThat(page.select("tr.fate-wrong").text()).contains("B2", "2024-03-05");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_a_sentence() {
        byte[] broken = {'P', 'K', 3, 4, 1, 2, 3};
        assertThat(sent("committee", broken, Map.of("step", "preview"), 400)
                        .select("[role=alert]")
                        .text())
                .contains("文件已损坏");
    }

    @Test
    void only_those_who_may_identify_or_assign_take_tables_in() {
        assertThat(server.as("deputy").get(PAGE).status()).isEqualTo(403);
        assertThat(server.as("department").get(PAGE).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void the_page_is_neat_in_both_languages(String language, String tag) {
        Neatness.check(new Browser(server.as("committee")).page(PAGE + "?lang=" + language), tag);
    }

    @Test
    void a_long_table_is_recorded_in_the_background_can_be_stopped_and_goes_on_when_it_is_sent_again() {
        int rows = 1_200;
        byte[] file = table(rows);
        Document preview = through(sent("committee", file, Map.of("step", "preview"), 200));
        assertThat(preview.select("[role=status]").text()).contains("" + rows);
        assertThat(preview.select("tbody tr").size()).isLessThan(200);

        int before = items();
        String kept = preview.select("input[name=kept]").attr("value");
        sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200);
        server.as("committee").post(PAGE + "/stop", new byte[0], "Content-Type", "application/x-www-form-urlencoded");
        Document stopped = through(Jsoup.parse("<b class=notice></b>"));
        int recorded = items() - before;
        assertThat(recorded).isPositive().isLessThanOrEqualTo(rows);
        assertThat(stopped.select("main").text()).contains("已登记");

        Document again = through(sent("committee", file, Map.of("step", "preview"), 200));
        recordedThrough(again);
        assertThat(items() - before).isEqualTo(rows);
    }

    @Test
    void how_far_a_table_came_is_known_after_a_restart_and_sending_it_again_takes_the_rest_once() {
        int rows = 3_000;
        byte[] file = table(rows);
        Document preview = through(sent("committee", file, Map.of("step", "preview"), 200));
        long before = server.head();
        int items = items();
        String kept = preview.select("input[name=kept]").attr("value");
        CompletableFuture<Document> sending = CompletableFuture.supplyAsync(
                () -> sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200));
        await().atMost(Duration.ofMinutes(1)).until(() -> server.head() > before + 150);
        server.restart();
        sending.exceptionally(cut -> preview).join();
        int recorded = items() - items;
        assertThat(recorded).isGreaterThan(100).isLessThan(rows);

        Document page = new Browser(server.as("committee")).page(PAGE);
        assertThat(page.select("[role=status]").text()).contains("已停止", "共 3,000 行");
        assertThat(page.select("input[type=file]")).hasSize(1);
        recordedThrough(through(sent("committee", file, Map.of("step", "preview"), 200)));
        assertThat(items() - items).isEqualTo(rows);
        server.restart();
        assertThat(new Browser(server.as("committee"))
                        .page(PAGE + "/progress")
                        .select("[role=status]")
                        .text())
                .contains("已逐行登记", "已登记 " + (rows - recorded));
        assertThat(new Browser(server.as("committee")).page(PAGE).select("[role=status]"))
                .isEmpty();
    }

    /** Numbered rows, of which each would be a new item. */
    private static byte[] table(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(n -> n + ",第" + n + "处楼道堆物,问题,")
                .collect(Collectors.joining("\n", "编号,存在问题,类型,责任单位\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Begins to record a table, and is back as soon as some of its rows are. */
    private CompletableFuture<Document> recording(int rows) {
        Document preview = through(sent("committee", table(rows), Map.of("step", "preview"), 200));
        String kept = preview.select("input[name=kept]").attr("value");
        long before = server.head();
        CompletableFuture<Document> sending = CompletableFuture.supplyAsync(
                () -> sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200));
        await().atMost(Duration.ofMinutes(1)).until(() -> server.head() > before + 10);
        return sending;
    }

    @Test
    void looking_another_table_through_stops_none_that_is_being_recorded() {
        int before = items();
        CompletableFuture<Document> sending = recording(LONG);
        Document preview = sent("committee", OWN.getBytes(StandardCharsets.UTF_8), Map.of("step", "preview"), 200);
        assertThat(preview.select("tr.fate-to_identify, tr.fate-refused")).isNotEmpty();
        through(sending.join());
        assertThat(items() - before).isEqualTo(LONG);
    }

    @Test
    void recording_another_table_waits_until_the_first_is_through() {
        int before = items();
        CompletableFuture<Document> sending = recording(LONG);
        Document refused = sent("committee", OWN.getBytes(StandardCharsets.UTF_8), Map.of("step", "record"), 400);
        assertThat(refused.text()).contains("您的另一个文件正在逐行登记");
        assertThat(refused.select("#problem h2").text()).isEqualTo("正在登记另一个文件");
        through(sending.join());
        assertThat(items() - before).isEqualTo(LONG);
    }

    @Test
    void the_page_shows_a_table_that_is_being_recorded_and_lets_it_be_stopped() {
        CompletableFuture<Document> sending = recording(LONG);
        Document page = new Browser(server.as("committee")).page(PAGE);
        assertThat(page.select(".notice [role=status]").text()).contains("正在处理", "共 1,500 行");
        assertThat(page.select("section[aria-labelledby=rows] [role=status]").text())
                .startsWith("正在逐行登记")
                .doesNotContain("已逐行登记");
        assertThat(page.select("form[action$=/import/stop]")).hasSize(1);
        assertThat(page.select("input[type=file]")).isEmpty();
        server.as("committee").post(PAGE + "/stop", new byte[0], "Content-Type", "application/x-www-form-urlencoded");
        through(sending.join());
    }

    private int items() {
        return server.as("clerk")
                .get("/api/v1" + Worked.CASE + "?minPosition=" + server.head())
                .json()
                .path("items")
                .size();
    }

    private void recordedThrough(Document preview) {
        String kept = preview.select("input[name=kept]").attr("value");
        through(sent("committee", new byte[0], Map.of("kept", kept, "step", "record"), 200));
    }

    /** The page once nothing is under way any more. */
    private Document through(Document page) {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> page.select(".notice").isEmpty()
                                ? page
                                : new Browser(server.as("committee")).page(PAGE + "/progress"),
                        shown -> shown.select("form[action$=stop]").isEmpty());
    }
}
