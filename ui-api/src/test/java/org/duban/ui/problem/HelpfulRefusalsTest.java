package org.duban.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whoever is refused is told in his own words what would be accepted, and in which field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpfulRefusalsTest {

    private Server server;
    private Inspection inspection;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_report_without_both_parts_names_the_parts_it_lacks() {
        Reply missing = refused("committee", "submit-inspection-report", "legislativeAdvice", "null");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(error(missing, "pointer")).isEqualTo("/legislativeAdvice");
        assertThat(required("submit-inspection-report")).contains("legislativeAdvice");

        inspection.step("committee", "open-law-inspection", "caseId", "\"other\"");
        inspection.step("director", "adopt-inspection-plan", "caseId", "\"other\"");
        inspection.step("committee", "form-inspection-group", "caseId", "\"other\"");
        inspection.step("clerk", "notify-inspected-organ", "caseId", "\"other\"");
        inspection.step("committee", "inspect-site", "caseId", "\"other\"", "findings", "[]");
        inspection.step("committee", "close-fieldwork", "caseId", "\"other\"");
        Reply empty = refused("committee", "submit-inspection-report", "caseId", "\"other\"", "advice", "[]");
        assertThat(empty.field("code")).isEqualTo("REPORT_WITHOUT_BOTH_PARTS");
        assertThat(error(empty, "pointer")).isEqualTo("/advice");
        assertThat(empty.field("detail")).endsWith("缺少：“建议”。");
    }

    @Test
    void items_are_named_by_number_and_title_and_units_by_their_names() {
        Reply twice = refused("office", "assign-item");
        assertThat(twice.field("code")).isEqualTo("ITEM_STATE");
        assertThat(twice.field("detail")).contains("第1项“").doesNotContain("bins");
        assertThat(error(twice, "pointer")).isEqualTo("/itemId");
        assertThat(twice.json().at("/details/item").asString())
                .as("for programs")
                .isNotEmpty();

        inspection.step("admin", "register-unit", "unitId", "\"parks\"", "name", "\"园林局\"");
        Reply again = refused("admin", "register-unit", "unitId", "\"parks\"");
        assertThat(again.field("code")).isEqualTo("UNIT_EXISTS");
        assertThat(again.field("detail")).isEqualTo("园林局已经登记。");
        assertThat(error(again, "pointer")).isEqualTo("/unitId");
    }

    @Test
    void what_somebody_may_not_see_keeps_its_id() {
        inspection.step("committee", "open-law-inspection", "caseId", "\"secret-1\"", "secrecy", "\"SECRET\"");
        Reply hidden = refused("other-department", "acknowledge-item", "caseId", "\"secret-1\"");
        Reply absent = refused("other-department", "acknowledge-item", "caseId", "\"absent-1\"");
        assertThat(hidden.text().replace("secret-1", "absent-1")).isEqualTo(absent.text());
        assertThat(refused("other-department", "acknowledge-item").field("detail"))
                .doesNotContain("“");
    }

    @Test
    void people_are_named_to_those_who_may_read_names_and_by_their_whole_ids_to_others() {
        Reply unknown = refused("committee", "hear-briefing", "caseId", "\"other-2\"");
        assertThat(unknown.field("code")).isEqualTo("CASE_UNKNOWN");
        Reply exists = refused("clerk", "register-person");
        assertThat(exists.field("code")).isEqualTo("PERSON_EXISTS");
        String id = exists.json().at("/details/person").asString();
        assertThat(exists.field("detail")).isEqualTo("人员 " + id + "（示例） 已经登记。");
        Reply absent = refused("clerk", "rename-person", "personId", "\"nobody-known-by-this\"");
        assertThat(absent.field("detail")).contains("nobody-known-by-this");
    }

    @Test
    void a_correction_that_does_not_fit_names_the_fields_and_what_they_take() {
        String event = server.as("clerk")
                .get("/api/v1/cases/" + Inspection.CASE + "/history")
                .json()
                .at("/items/0/eventId")
                .asString();
        Reply unfit = server.as("committee").send("correct-event", """
                {"stream":"case-%s","eventId":"%s","reason":"误","changes":{"title":"另一题目","secrecy":"LOUD"}}
                """.formatted(Inspection.CASE, event));
        assertThat(unfit.field("code")).isEqualTo("CORRECTION_DOES_NOT_FIT");
        assertThat(unfit.json().at("/details/fields").asString()).isEqualTo("secrecy");
        assertThat(error(unfit, "pointer")).isEqualTo("/changes/secrecy");
        assertThat(unfit.field("detail")).contains("PUBLIC", "INTERNAL", "SECRET");
    }

    @Test
    void an_unknown_code_is_answered_with_the_codes_and_their_names() {
        Reply organ = refused("committee", "open-law-inspection", "organs", "[\"MAYOR\"]");
        assertThat(error(organ, "detail"))
                .isEqualTo(
                        "须为下列之一：GOVERNMENT（人民政府）、SUPERVISION_COMMISSION（监察委员会）、" + "COURT（人民法院）、PROCURATORATE（人民检察院）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/follow-ups?status=late    | status | overdue (overdue)
            /api/v1/follow-ups?sort=name      | sort   | days-late (the latest first)
            /api/v1/follow-ups?light=blue     | light  | YELLOW (yellow)
            /api/v1/follow-ups?organ=x        | organ  | COURT (the People's Court)
            /api/v1/follow-ups?organs=x       | organs | none (about no organ)
            /api/v1/follow-ups?form=x         | form   | LAW_INSPECTION (Law inspection)
            /api/v1/follow-ups?kind=x         | kind   | HANDLING_REPORT (
            /api/v1/follow-ups?state=x        | state  | SUBMITTED (
            /api/v1/follow-ups?ruleId=x       | ruleId | OPINION_HANDLE (
            /api/v1/follow-ups?responsible=x  | responsible | UNIT (
            /api/v1/follow-ups?format=xls     | format | csv
            /api/v1/cases?stage=x             | stage  | (
            /api/v1/cases?form=x              | form   | WORK_REPORT (
            /api/v1/cases?open=maybe          | open   | true (yes)
            """)
    void a_parameter_with_choices_names_them(String path, String parameter, String choice) {
        Reply reply = server.as("clerk").get(path, "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(error(reply, "parameter")).isEqualTo(parameter);
        assertThat(error(reply, "code")).isEqualTo("NOT_ONE_OF");
        assertThat(error(reply, "detail")).contains(choice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/cases?limit=many            | must lie between 1 and 500
            /api/v1/cases?limit=501             | must lie between 1 and 500
            /api/v1/cases?sort=due              | id (by id), opened
            /api/v1/cases?cursor=x              | the "next" of the page before
            /api/v1/follow-ups?daysLateFrom=-1  | a whole number from zero
            /api/v1/events?after=soon           | or now
            /api/v1/deadlines?rule=OPINION_HANDLE&trigger=2023-06-29&suspended=x | 2023-07-01..2023-07-31
            """)
    void a_parameter_that_is_wrong_is_answered_with_what_it_takes(String path, String wanted) {
        Reply reply = server.as("clerk").get(path, "Accept-Language", "en");
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(error(reply, "detail")).contains(wanted);
    }

    @Test
    void a_field_that_is_wrong_is_answered_with_what_it_takes() {
        Reply unknown = server.as("clerk").send("record-attendance", "{\"people\":[]}");
        assertThat(unknown.text()).contains("没有这个名称；可用的有：meetingId、attendees、occurredOn");
        Reply typed = refused("clerk", "record-attendance", "attendees", "7");
        assertThat(error(typed, "detail")).isEqualTo("须为列表（JSON 数组）");
        Reply count = refused("clerk", "schedule-meeting", "number", "-1");
        assertThat(error(count, "detail")).isEqualTo("须在 0 至 100000000 之间");
    }

    private Reply refused(String account, String command, String... changes) {
        return server.as(account).send(command, inspection.example(command, changes));
    }

    private static String error(Reply reply, String member) {
        return reply.json().at("/errors/0/" + member).asString("");
    }

    private List<String> required(String command) {
        return server.as("clerk")
                .get("/api/v1/commands/" + command)
                .json()
                .at("/schema/required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
