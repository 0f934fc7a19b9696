package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Caller;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deputy fills in forms with names, and meets no id on the way. */
class DeputyFormsTest {

    private static final String FORM = "/do/submit-suggestion";
    private static final String DAY = "2023-02-20";

    private static Server server;
    private static Caller deputy;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        person("p-zhao", "赵明远");
        person("p-qian", "钱静宜");
        person("p-wu", "吴守拙");
        seat("p-zhao");
        seat("p-qian");
        accepted("clerk", "schedule-meeting", """
                {"meetingId": "congress-17-3", "kind": "CONGRESS", "term": 17, "number": 3,
                 "name": "区十七届人大第三次会议", "startsOn": "2024-01-09", "endsOn": "2024-01-12",
                 "shortNotice": false, "occurredOn": "2023-12-01"}""");
        deputy = newcomer("zhao", "p-zhao");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void person(String id, String name) {
        accepted("clerk", "register-person", """
                {"personId": "%s", "name": "%s", "occurredOn": "%s"}""".formatted(id, name, DAY));
    }

    private static void seat(String id) {
        accepted("clerk", "seat-deputy", """
                {"personId": "%s", "level": "DISTRICT", "constituency": "天平选区", "occurredOn": "%s"}""".formatted(id, DAY));
    }

    private static void accepted(String account, String command, String body) {
        Reply reply = server.as(account).send(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** Lets a deputy in by the form for somebody new, on a day gone by. */
    private static Caller newcomer(String account, String person) {
        Document empty = page(server.as("admin"), "/do/newcomer");
        assertThat(empty.select("select[name=person] option").eachText()).contains("赵明远");
        assertThat(empty.select("[name=occurredOn]").val()).isEqualTo("2024-01-11");
        FormSheet form = FormSheet.drawn(empty.expectFirst("form.command"))
                .without("occurredOn")
                .without("person")
                .with("occurredOn", DAY)
                .with("account", account)
                .with("person", person)
                .with("roles", "DEPUTY");
        Reply reply = form.send(server.as("admin"), "/do/newcomer");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        String once = Jsoup.parse(reply.text()).select("#once").text();
        server.as(account, once)
                .put("/api/v1/accounts/" + account + "/password", "{\"password\":\"a few quiet words\"}");
        return server.as(account, "a few quiet words");
    }

    private static Document page(Caller caller, String path) {
        Reply reply = caller.get(path, "Accept", "text/html");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    @Test
    void somebody_new_is_registered_on_the_day_that_was_chosen() {
        String history = server.as("admin").get("/registers/account/zhao").text();
        assertThat(history).contains(DAY);
    }

    @Test
    void a_suggestion_begins_with_the_deputy_himself_and_asks_for_names() {
        Document form = page(deputy, FORM);
        List<String> signers = form.select("#f-signers label").eachText();
        assertThat(signers).containsExactly("赵明远", "p-5be8（示例）", "钱静宜");
        assertThat(form.select("#f-signers input[checked]").eachAttr("value")).containsExactly("p-zhao");
        assertThat(form.select("select[name=committee] option[value]").eachAttr("value"))
                .containsExactly("", "urban-committee");
        assertThat(form.select("select[name=congress] option").eachText()).contains("区十七届人大第三次会议");
        assertThat(form.select("select[name=congress] option[value^=chairpersons]"))
                .isEmpty();
        assertThat(form.select("select[name=secrecy] option[selected]").attr("value"))
                .isEqualTo("PUBLIC");
    }

    @Test
    void what_was_chosen_by_name_is_recorded_and_read_back_by_name() {
        FormSheet form = FormSheet.drawn(page(deputy, FORM).expectFirst("form.command"))
                .with("signers", "p-qian")
                .without("title")
                .with("title", "关于增设社区老年助餐点的建议")
                .without("content")
                .with("content", "三个居民区步行二十分钟内没有助餐点。")
                .with("step", "record");
        Reply reply = form.send(deputy, FORM);
        assertThat(reply.status()).as(reply.text()).isEqualTo(302);
        String at = java.net.URI.create(reply.header("Location")).getPath();
        for (String part : List.of("/record", "/history")) {
            assertThat(page(deputy, at + part).select("main").text())
                    .as(part)
                    .contains("赵明远", "钱静宜")
                    .doesNotContain("p-zhao", "p-qian");
        }
    }

    @Test
    void a_refusal_tells_who_is_no_deputy_by_name_only_to_those_who_know_him() {
        FormSheet form = FormSheet.drawn(page(deputy, FORM).expectFirst("form.command"))
                .with("signers", "p-wu")
                .without("title")
                .with("title", "建议")
                .without("content")
                .with("content", "内容")
                .with("step", "record");
        accepted("clerk", "take-post", """
                {"personId": "p-wu", "post": "HEAD_OF_DEPARTMENT", "organ": "GOVERNMENT", "unit": "greening-bureau",
                 "title": "局长", "occurredOn": "%s"}""".formatted(DAY));
        Reply reply = form.send(deputy, FORM);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(Jsoup.parse(reply.text()).select("#problem").text())
                .contains("吴守拙")
                .doesNotContain("p-wu");
    }
}
