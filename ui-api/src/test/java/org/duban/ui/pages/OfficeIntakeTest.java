package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office of the organ gives items to units by a spreadsheet. */
class OfficeIntakeTest {

    private static final String PAGE = Worked.CASE + "/import";

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Document sent(String account, String table) {
        return SentTable.to(
                server,
                PAGE,
                account,
                table.getBytes(StandardCharsets.UTF_8),
                Map.of("step", "preview", "day", "2023-08-20"),
                200);
    }

    private Document recorded(Document preview) {
        String kept = preview.select("input[name=kept]").attr("value");
        return SentTable.to(
                server, PAGE, "office", new byte[0], Map.of("kept", kept, "step", "record", "day", "2023-08-20"), 200);
    }

    @Test
    void the_deadline_that_is_filled_in_is_seen_before_it_is_recorded_and_after() {
        Document preview = sent("office", "事项编号,牵头单位\nhours-at-bins,greening-bureau\n");
        String told = preview.select("tr.fate-to_assign").text();
        assertThat(told)
                .as(preview.select("main tbody").text())
                .containsPattern("整改时限 \\d{4}-\\d{2}-\\d{2} （表中未写，由系统填入）");
        String due = told.replaceAll(".*整改时限 (\\S+) .*", "$1");
        assertThat(recorded(preview).select("tr.fate-recorded").text()).contains("整改时限 " + due);
        assertThat(server.as("clerk")
                        .get("/api/v1/follow-ups?minPosition=" + server.head())
                        .text())
                .contains("\"dueOn\":\"" + due + "\"");
    }

    @Test
    void why_a_row_is_refused_is_told_by_names_also_where_the_table_is_taken_in_in_the_background() {
        Reply unit = server.as("admin").send("register-unit", """
                {"unitId":"bureau-7","name":"区房管局","kind":"DEPARTMENT","organ":"GOVERNMENT","occurredOn":"2023-01-03"}""");
        assertThat(unit.status()).as(unit.text()).isEqualTo(200);
        String refused = sent("office", "事项编号,牵头单位,配合单位\nhours-at-bins,区房管局,区房管局\n")
                .select("tr[class^=fate-]")
                .text();
        assertThat(refused).contains("不能登记", "区房管局重复出现").doesNotContain("bureau-7");
    }

    @Test
    void a_row_that_says_otherwise_than_is_on_record_is_told_in_what() {
        recorded(sent("office", "事项编号,牵头单位\nhours-at-bins,greening-bureau\n"));
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
        String same = sent("office", "事项编号,牵头单位\nhours-at-bins,greening-bureau\n")
                .select("tr.fate-there")
                .text();
        assertThat(same).endsWith("已在册，不变");
        String other = sent("office", "事项编号,问题描述,牵头单位,责任人,整改时限\nhours-at-bins,别的问题,housing-bureau,李某,2023-12-01\n")
                .select("tr.fate-there")
                .text();
        assertThat(other)
                .contains("未改动", "牵头单位（表中“housing-bureau”，登记为“", "责任人/联系电话（表中“李某”，没有登记）", "整改时限（表中“2023-12-01”，登记为“")
                .contains("问题描述（表中“别的问题”，登记为“");
    }

    @Test
    void a_row_without_a_lead_unit_says_that_it_was_not_assigned() {
        assertThat(sent("office", "事项编号,整改时限\nhours-at-bins,2023-12-01\n")
                        .select("tr.fate-there")
                        .text())
                .contains("没有写牵头单位，没有交办", "整改时限未采用");
        assertThat(sent("committee", "事项编号,牵头单位\nhours-at-bins,greening-bureau\n")
                        .select("tr.fate-there")
                        .text())
                .contains("牵头单位这次不登记");
    }

    @Test
    void the_ledger_that_was_taken_away_says_nothing_else_than_is_on_record() {
        recorded(sent("office", "事项编号,牵头单位\nhours-at-bins,greening-bureau\n"));
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
        byte[] ledger = server.as("office").get(Worked.CASE + "/ledger.xlsx").body();
        Document preview = SentTable.to(server, PAGE, "office", ledger, Map.of("step", "preview"), 200);
        assertThat(preview.select("tr[class^=fate-]")).isNotEmpty();
        assertThat(preview.select("tbody").text()).doesNotContain("未改动");
    }

    @Test
    void a_title_is_cut_between_characters() {
        String problem = "一".repeat(38) + "😀𠮷" + "二".repeat(5);
        Document preview = sent("committee", "问题描述\n" + problem + "\n");
        assertThat(preview.select("tr[class^=fate-] th").text()).endsWith("…").doesNotContain("?");
        assertThat(preview.select("tr.fate-wrong")).isEmpty();
    }
}
