package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.sheet.Xlsx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show, as workbooks: the same rows, and no more than the reader may see. */
class WorkbooksTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<List<String>> sheet(Reply reply, int number) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(Xlsx.MEDIA_TYPE);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(reply.body()))) {
            return book.getSheet(number).orElseThrow().read().stream()
                    .map(WorkbooksTest::texts)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&status=open&organ=GOVERNMENT&sort=days-late", "&status=all&text=shops"})
    void a_page_of_what_is_owed_can_be_taken_away_with_its_filters(String filters) {
        String query = "?on=2023-11-20" + filters;
        List<String> shown = new Browser(server.as("clerk"))
                .page("/follow-ups" + query)
                .select(".list tbody th")
                .eachText();
        Reply book = server.as("clerk").get("/follow-ups.xlsx" + query);
        assertThat(sheet(book, 0).stream().skip(1).map(row -> row.get(3)).toList())
                .hasSize(shown.size())
                .allSatisfy(title -> assertThat(shown).anyMatch(line -> line.startsWith(title)));
        assertThat(book.header("Content-Disposition")).startsWith("attachment").contains(".xlsx");
    }

    @Test
    void the_link_on_the_page_keeps_the_filters() {
        String link = new Browser(server.as("clerk"))
                .page("/follow-ups?on=2023-11-20&status=open")
                .expectFirst(".files a[href*=xlsx]")
                .attr("href");
        assertThat(link).startsWith("/follow-ups.xlsx?").contains("status=open", "on=2023-11-20");
    }

    @Test
    void the_ledger_of_a_case_has_the_columns_that_offices_know_and_the_three_lists_beside_it() {
        Reply book = server.as("clerk").get(Worked.CASE + "/ledger.xlsx?on=2023-11-20");
        List<List<String>> ledger = sheet(book, 0);
        assertThat(ledger.getFirst())
                .startsWith("序号", "来源", "来源文号", "问题描述", "类别", "依据条款", "牵头单位", "配合单位", "责任人/联系电话", "整改措施", "整改时限")
                .contains("延期记录", "进展", "完成情况", "佐证材料", "自评", "人大审核意见", "退回次数", "督办函号", "状态", "红黄绿灯", "销号日期", "回头看结果");
        assertThat(ledger).hasSizeGreaterThan(2);
        assertThat(ledger.stream().flatMap(List::stream)).contains("红灯 逾期", "urban-management");
        assertThat(sheet(book, 1).getFirst()).contains("问题描述", "类别");
        assertThat(sheet(book, 2).getFirst()).contains("牵头单位", "责任人/联系电话");
        assertThat(sheet(book, 3).getFirst()).contains("整改措施", "红黄绿灯");
    }

    @Test
    void the_ledger_of_all_holds_that_of_each() {
        List<List<String>> one = sheet(server.as("clerk").get(Worked.CASE + "/ledger.xlsx?on=2023-11-20"), 0);
        assertThat(sheet(server.as("clerk").get("/ledger.xlsx?on=2023-11-20"), 0))
                .isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"department, false", "deputy, false", "committee, true"})
    void a_workbook_holds_no_more_than_the_reader_sees(String reader, boolean all) {
        int rows = sheet(server.as("clerk").get("/ledger.xlsx"), 0).size();
        int seen = sheet(server.as(reader).get("/ledger.xlsx"), 0).size();
        if (all) {
            assertThat(seen).isEqualTo(rows);
        } else {
            assertThat(seen).isLessThan(rows);
        }
    }

    @Test
    void a_list_of_the_api_can_be_had_as_a_workbook() {
        assertThat(sheet(server.as("clerk").get("/api/v1/follow-ups?on=2023-11-20&format=xlsx"), 0))
                .hasSize(1
                        + server.as("clerk")
                                .get("/api/v1/follow-ups?on=2023-11-20&limit=500")
                                .json()
                                .path("items")
                                .size());
        assertThat(sheet(server.as("clerk").get("/api/v1/units", "Accept", Xlsx.MEDIA_TYPE), 0))
                .hasSizeGreaterThan(3);
    }

    @Test
    void the_letter_of_a_case_is_a_word_document_for_those_who_see_the_case() {
        String link = new Browser(server.as("clerk"))
                .page(Worked.CASE)
                .expectFirst(".files a[href*=letter]")
                .attr("href");
        Reply letter = server.as("clerk").get(link);
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.header("Content-Type")).contains("wordprocessingml");
        assertThat(server.as("deputy").get(link).status()).isNotEqualTo(200);
        assertThat(server.as("clerk").get(Worked.CASE + "/letter.docx?no=none").status())
                .isEqualTo(404);
    }
}
