package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.duban.ui.Caller;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two people who put the same record right at the same time: neither undoes what the other did without seeing it. */
class CorrectedAtOnceTest {

    private static final String TITLE = "changes/title";

    private Server server;
    private String event;
    private String address;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).step("committee", "open-law-inspection");
        event = entries().get(0).path("eventId").asString();
        address = "/correct/case-" + Inspection.CASE + "/" + event;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_somebody_else_put_right_meanwhile_stays_where_it_was_left_alone() {
        FormSheet other = form("committee");
        FormSheet secrecy = form("clerk");

        assertThat(sent("committee", filled(other, TITLE, "更正后的题目")).status()).isEqualTo(302);
        Reply second = sent("clerk", filled(secrecy, "changes/occurredOn", "2023-01-02"));
        assertThat(second.status()).as(second.text()).isEqualTo(302);
        Document now = page("clerk");
        assertThat(value(now, TITLE)).isEqualTo("更正后的题目");
        assertThat(value(now, "changes/occurredOn")).isEqualTo("2023-01-02");
    }

    @Test
    void whoever_changes_the_same_is_shown_who_was_first_and_may_then_record_it_still() {
        FormSheet first = form("committee");
        FormSheet second = form("clerk");
        sent("committee", filled(filled(first, TITLE, "先改的题目"), "changes/occurredOn", "2023-01-02"));

        Reply stopped = sent("clerk", filled(second, TITLE, "后改的题目"));
        assertThat(stopped.status()).isEqualTo(409);
        Document shown = Jsoup.parse(stopped.text());
        assertThat(shown.select("section.notice").text()).contains("先改的题目");
        assertThat(shown.select("section.notice time")).hasSize(1);
        assertThat(shown.select("section.notice").text()).contains("理由：登记有误");
        assertThat(shown.select("section.notice dl.facts > div").eachText())
                .as("and which fields the other changed, each as it reads now")
                .satisfiesExactlyInAnyOrder(
                        title -> assertThat(title).contains("先改的题目"),
                        day -> assertThat(day).contains("2023-01-02"));
        assertThat(value(shown, TITLE)).as("what he typed is kept").isEqualTo("后改的题目");
        assertThat(value(shown, "changes/occurredOn"))
                .as("and what he left alone is as the other put it")
                .isEqualTo("2023-01-02");
        assertThat(value(page("clerk"), TITLE)).isEqualTo("先改的题目");

        Reply checked = sent("clerk", filled(filled(form("clerk"), TITLE, "看看"), "step", "check"));
        assertThat(checked.status()).isEqualTo(200);
        Reply again = sent("clerk", FormSheet.drawn(shown.expectFirst("form.command")));
        assertThat(again.status()).as(again.text()).isEqualTo(302);
        Document now = page("clerk");
        assertThat(value(now, TITLE)).isEqualTo("后改的题目");
        assertThat(value(now, "changes/occurredOn")).isEqualTo("2023-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "abc", "", "999999999"})
    void a_form_that_does_not_say_what_it_saw_undoes_nothing(String seen) {
        FormSheet second = form("clerk");
        sent("committee", filled(form("committee"), TITLE, "先改的题目 " + seen));
        Reply stopped = sent(
                "clerk", filled(second, TITLE, "后改的题目 " + seen).without("seen").with("seen", seen));
        assertThat(stopped.status()).isEqualTo(422);
    }

    @Test
    void a_correction_sent_twice_shows_what_came_of_the_first() {
        FormSheet sheet = filled(form("clerk"), TITLE, "点了两次");
        Reply first = sent("clerk", sheet);
        long head = server.head();
        Reply second = sent("clerk", sheet);
        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).as(second.text()).isEqualTo(302);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void a_day_that_does_not_exist_is_told_in_words_at_the_day_that_is_at_fault() {
        Reply refused = sent("clerk", filled(form("clerk"), "changes/occurredOn", "2023-02-31"));
        assertThat(faults(refused)).containsOnlyKeys("changes/occurredOn");
        assertThat(faults(refused).get("changes/occurredOn"))
                .contains("不是存在的日期")
                .doesNotContain("LocalDate");
    }

    @Test
    void of_two_days_only_the_one_at_fault_is_marked() {
        Reply late = sent("clerk", filled(form("clerk"), "changes/occurredOn", "2199-02-01"));
        assertThat(faults(late)).containsOnlyKeys("changes/occurredOn");

        FormSheet early = filled(form("clerk"), "changes/occurredOn", "2023-01-02");
        Reply own = sent("clerk", early.without("occurredOn").with("occurredOn", "1999-01-01"));
        assertThat(faults(own)).containsOnlyKeys("occurredOn");
    }

    private static Map<String, String> faults(Reply reply) {
        assertThat(reply.status()).isBetween(400, 422);
        Map<String, String> faults = new HashMap<>();
        Jsoup.parse(reply.text())
                .select("form.command [aria-invalid=true]")
                .forEach(field -> faults.put(
                        field.attr("name"),
                        field.parents().select(".field").first().text()));
        return faults;
    }

    @Test
    void the_second_who_looks_through_the_same_step_is_told_who_took_it_and_when() {
        Inspection inspection = new Inspection(server);
        inspection.step("director", "adopt-inspection-plan");
        inspection.step("committee", "form-inspection-group");
        inspection.step("clerk", "notify-inspected-organ");
        inspection.step("committee", "inspect-site");
        inspection.step("committee", "do-spot-check");
        String form = "/do/close-fieldwork?caseId=" + Inspection.CASE + "&minPosition=" + server.head();
        FormSheet second = FormSheet.drawn(
                Jsoup.parse(server.as("reviewer").get(form).text()).expectFirst("form.command"));
        inspection.step("committee", "close-fieldwork");
        server.as("clerk").get("/api/v1/cases/" + Inspection.CASE + "?minPosition=" + server.head());

        Reply refused = second.with("step", "check").send(server.as("reviewer"), "/do/close-fieldwork");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.text()).select("section.notice li time")).hasSize(1);
    }

    @Test
    void programs_say_which_correction_they_have_seen() {
        call("committee", "城建环保委 李敏");
        assertThat(given("零", "\"no-such-event\"").field("code"))
                .as("what nobody can have seen")
                .isEqualTo("EVENT_UNKNOWN");
        assertThat(given("一", "null").status()).isEqualTo(200);
        Reply unseen = given("二", "null");
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.field("code")).isEqualTo("CORRECTED_MEANWHILE");
        assertThat(unseen.field("detail")).startsWith("城建环保委 李敏").doesNotContain("committee");
        assertThat(unseen.json().at("/errors/0/pointer").asString()).isEqualTo("/changes/title");

        String last = entries().get(0).path("correctedBy").toString();
        assertThat(given("二", last).status()).isEqualTo(200);
        assertThat(given("三", last).field("code")).isEqualTo("CORRECTED_MEANWHILE");
    }

    @Test
    void whoever_expects_the_stream_as_it_is_has_seen_its_corrections() {
        Reply first = given("一", "null");
        Reply second =
                server.as("committee").send("correct-event", body("二", "null"), "If-Match", first.header("ETag"));
        assertThat(second.status()).as(second.text()).isEqualTo(200);
    }

    /** Accounts of the tests are called as their people are; this one is given a name of its own. */
    private void call(String account, String name) {
        String stream = "account-" + account;
        String registered = server.as("admin")
                .get("/api/v1/streams/" + stream + "/history?minPosition=" + server.head())
                .json()
                .at("/items/0/eventId")
                .asString();
        Reply called = server.as("admin").send("correct-event", """
                        {"stream":"%s","eventId":"%s","reason":"误","changes":{"displayName":"%s"}}
                        """.formatted(stream, registered, name));
        assertThat(called.status()).as(called.text()).isEqualTo(200);
    }

    private Reply given(String title, String seen) {
        return server.as("committee").send("correct-event", body(title, seen));
    }

    private String body(String title, String seen) {
        return """
                {"stream":"case-%s","eventId":"%s","reason":"误","changes":{"title":"%s"},"correctedBy":%s}
                """.formatted(Inspection.CASE, event, title, seen);
    }

    private static FormSheet filled(FormSheet sheet, String name, String value) {
        return sheet.without(name).with(name, value).without("reason").with("reason", "登记有误");
    }

    private FormSheet form(String account) {
        return FormSheet.drawn(page(account).expectFirst("form.command"));
    }

    private Document page(String account) {
        Reply reply = server.as(account).get(address + "?minPosition=" + server.head());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    private Reply sent(String account, FormSheet sheet) {
        Caller caller = server.as(account);
        return sheet.send(caller, address);
    }

    private static String value(Document page, String name) {
        return page.expectFirst("[name=" + name + "]").val();
    }

    private JsonNode entries() {
        return server.as("clerk")
                .get("/api/v1/cases/" + Inspection.CASE + "/history?minPosition=" + server.head())
                .json()
                .path("items");
    }
}
