package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing done to several rows of a list: a command for each, a result for each. */
class BulkTest {

    private static final String STREAM = "case-" + Inspection.CASE;
    private static final String HOURS = STREAM + "||hours-at-bins";
    private static final String SHOPS = STREAM + "||shops-mixed-waste";
    private static final String UNKNOWN = STREAM + "||no-such-item";
    private static final String UNTOLD = "untold-inspection";
    private static final String UNTOLD_TITLE = "尚未告诉机关的检查";
    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
        new Inspection(server)
                .step(
                        "committee",
                        "open-law-inspection",
                        "caseId",
                        "\"" + UNTOLD + "\"",
                        "title",
                        "\"" + UNTOLD_TITLE + "\"");
        assertThat(server.as("clerk")
                        .get("/api/v1/cases?minPosition=" + server.head())
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply bulk(String account, String step, String key, String fields, String... rows) {
        return doing("assign-item", account, step, key, fields, rows);
    }

    private static Reply doing(String command, String account, String step, String key, String fields, String... rows) {
        String form = "do=" + command + "&step=" + step + "&key=" + key + "&" + fields
                + List.of(rows).stream()
                        .map(row -> "&row=" + URLEncoder.encode(row, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        return server.as(account)
                .post(
                        "/bulk",
                        form.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html");
    }

    private static List<String> fates(Reply reply) {
        return Jsoup.parse(reply.text()).select("tbody td strong").eachText();
    }

    @Test
    void several_items_are_assigned_at_once_wrong_rows_are_told_and_a_second_click_records_nothing() {
        String key = "00000000-0000-0000-0000-000000000001";
        String fields = "leadUnit=greening-bureau&occurredOn=2023-08-10";
        Document list = new Browser(server.as("office")).page("/cases/" + Inspection.CASE);
        assertThat(list.select("#bulkDo option").eachAttr("value"))
                .contains("assign-item")
                .doesNotContain("close-item");
        assertThat(list.select("input[name=row]").eachAttr("value")).contains(HOURS, SHOPS);
        assertThat(fates(bulk("office", "choose", key, "", HOURS, SHOPS))).containsExactly("待登记", "待登记");
        long before = server.head();
        Reply checked = bulk("office", "check", key, fields, HOURS, UNKNOWN, SHOPS);
        assertThat(fates(checked))
                .as(Jsoup.parse(checked.text()).select("tbody").text())
                .containsExactly("可以登记", "未登记", "可以登记");
        assertThat(server.head()).isEqualTo(before);
        Reply done = bulk("office", "record", key, fields, HOURS, UNKNOWN, SHOPS);
        assertThat(fates(done)).containsExactly("已登记，账本位置", "未登记", "已登记，账本位置");
        long after = server.head();
        assertThat(after).isGreaterThan(before);
        assertThat(Jsoup.parse(done.text()).select("input[name=row]").eachAttr("value"))
                .containsExactly(UNKNOWN);
        assertThat(fates(bulk("office", "record", key, fields, HOURS, UNKNOWN, SHOPS)))
                .isEqualTo(fates(done));
        assertThat(server.head()).isEqualTo(after);
        Neatness.check(Jsoup.parse(done.text()), "zh-CN");
        assertThat(Jsoup.parse(done.text()).select("input[name=key]").attr("value"))
                .as("what is left may be given with something else in it")
                .matches("[0-9a-f-]{36}")
                .isNotEqualTo(key);
    }

    @Test
    void a_row_that_is_refused_tells_what_others_recorded_about_it_since_it_was_looked_at() {
        String refused = "leadUnit=urban-committee&occurredOn=2023-08-10&seen=";
        Reply before = bulk("office", "record", "00000000-0000-0000-0000-000000000009", refused + "1", HOURS);
        assertThat(fates(before)).containsExactly("未登记");
        assertThat(Jsoup.parse(before.text()).select("tbody .listed").eachText())
                .contains("您填写期间，其他人已登记")
                .anyMatch(told -> told.contains("committee"));
        Reply after = bulk("office", "record", "00000000-0000-0000-0000-000000000010", refused + server.head(), HOURS);
        assertThat(after.text()).doesNotContain("您填写期间");
        assertThat(Jsoup.parse(after.text()).select("input[name=seen]").val()).isEqualTo("" + server.head());
    }

    @Test
    void what_is_wrong_with_the_form_is_told_at_its_field_and_nothing_is_recorded() {
        long before = server.head();
        Reply reply = bulk("office", "record", "00000000-0000-0000-0000-000000000002", "", HOURS);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Jsoup.parse(reply.text()).select("#problem a").eachAttr("href"))
                .isNotEmpty();
        assertThat(server.head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account-clerk||",
                "meeting-standing-committee-17-15||",
                "unit-greening-bureau||",
                "case-" + UNTOLD + "||",
                "case-no-such-case||"
            })
    void a_row_that_is_in_no_list_of_the_reader_is_refused_without_its_name(String row) {
        Reply reply = bulk("office", "choose", "00000000-0000-0000-0000-000000000004", "", HOURS, row);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain(UNTOLD_TITLE, "第十五次会议", "绿化");
    }

    @Test
    void every_row_of_a_list_is_taken_also_that_of_a_meeting_that_owes_something() {
        String[] rows = new Browser(server.as("clerk"))
                .page("/follow-ups?status=all&limit=200")
                .select("input[name=row]")
                .eachAttr("value")
                .toArray(String[]::new);
        assertThat(rows).anyMatch(row -> row.startsWith("meeting-")).anyMatch(row -> row.startsWith(STREAM));
        Reply reply =
                doing("issue-reminder-letter", "clerk", "choose", "00000000-0000-0000-0000-000000000007", "", rows);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(fates(reply)).hasSameSizeAs(rows);
    }

    @Test
    void nothing_is_offered_that_no_row_permits_and_a_row_that_does_not_permit_it_says_why_and_is_not_ticked() {
        Document overdue = new Browser(server.as("clerk")).page("/follow-ups?status=overdue");
        assertThat(overdue.select("#bulkDo option").eachAttr("value"))
                .as("there is no reminder once the day is over")
                .doesNotContain("issue-reminder-letter");
        Reply reply = bulk("office", "choose", "00000000-0000-0000-0000-000000000008", "", HOURS, UNKNOWN);
        assertThat(fates(reply)).last().isEqualTo("此时不能办理");
        assertThat(Jsoup.parse(reply.text()).select("input[name=row][checked]").eachAttr("value"))
                .doesNotContain(UNKNOWN);
        assertThat(Jsoup.parse(reply.text())
                        .select("tr:has(input[value=\"" + UNKNOWN + "\"]) .listed")
                        .eachText())
                .isNotEmpty();
    }

    @Test
    void a_row_may_name_a_duty_that_there_is_none_of() {
        Reply reply = bulk("office", "choose", "00000000-0000-0000-0000-000000000005", "", STREAM + "|NO_SUCH_DUTY|");
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void more_rows_than_are_taken_at_once_are_refused_with_how_many_are() {
        String[] rows = IntStream.rangeClosed(0, 200)
                .mapToObj(number -> STREAM + "||item-" + number)
                .toArray(String[]::new);
        Reply reply = bulk("office", "choose", "00000000-0000-0000-0000-000000000006", "", rows);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("至多 200 项").doesNotContain("{most}");
    }

    @Test
    void only_whoever_may_give_the_command_is_offered_it_and_may_do_it() {
        assertThat(new Browser(server.as("auditor"))
                        .page("/follow-ups?status=open")
                        .select("#bulk, input[name=row]"))
                .isEmpty();
        assertThat(bulk("committee", "record", "00000000-0000-0000-0000-000000000003", "", HOURS)
                        .status())
                .isEqualTo(403);
    }
}
