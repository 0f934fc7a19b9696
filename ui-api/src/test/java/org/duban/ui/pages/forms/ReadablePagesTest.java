package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/** Pages speak to people: of things by what they are called, of errors by where they are, and of what waits for them first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadablePagesTest {

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
        assertThat(server.as("clerk").get("/?asOf=@" + server.head()).status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void meetings_are_listed_with_their_sort_and_day_and_not_with_their_ids() {
        Document page = page("clerk", "/registers/meeting");
        assertThat(page.select("ul.links li")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.select(".quiet").text()).matches("(主任会议|常委会会议|人民代表大会会议) · \\d{4}-\\d{2}-\\d{2}");
            assertThat(line.select("code")).isEmpty();
        });
    }

    @Test
    void only_registers_that_one_may_read_or_enter_something_in_are_offered() {
        assertThat(page("clerk", "/registers").select("main nav.within a").size())
                .isGreaterThan(10);
        assertThat(page("deputy", "/registers").select("main nav.within a")).hasSizeLessThan(3);
    }

    @Test
    void a_plan_names_the_cases_that_took_up_its_topics_by_their_titles() {
        Inspection plan = new Inspection(server);
        plan.step(
                "clerk",
                "schedule-meeting",
                "meetingId",
                "\"plan-meeting\"",
                "kind",
                "\"CHAIRPERSONS\"",
                "number",
                "91",
                "name",
                "\"第九十一次主任会议\"",
                "startsOn",
                "\"2023-01-09\"",
                "endsOn",
                "\"2023-01-09\"",
                "occurredOn",
                "\"2023-01-05\"");
        plan.step("clerk", "adopt-year-plan", "meeting", "\"plan-meeting\"");
        plan.step("clerk", "take-up-topic", "caseId", "\"" + Inspection.CASE + "\"");
        String title =
                page("clerk", "/cases/" + Inspection.CASE).select("h1").first().text();

        assertThat(page("clerk", "/registers/plan/supervision-2023")
                        .select("main")
                        .text())
                .contains(title)
                .doesNotContain(Inspection.CASE);
    }

    @Test
    void the_head_of_a_case_holds_no_id() {
        Document page = page("clerk", "/cases/" + Inspection.CASE);
        assertThat(page.select("header.head > .quiet").text()).doesNotContain(Inspection.CASE);
    }

    @Test
    void what_is_wrong_in_a_group_is_told_with_the_name_of_the_group() {
        Document page = Jsoup.parse(FormSheet.of(JsonNodeFactory.instance.objectNode())
                .with("caseId", Inspection.CASE)
                .with("leader/circle", "X")
                .with("groups:members", "1")
                .with("members/0/circle", "X")
                .with("step", "record")
                .send(server.as("committee"), "/do/form-inspection-group")
                .text());
        assertThat(page.select("#problem a").eachText()).contains("组长 身份", "组成人员 1 身份");
    }

    @Test
    void a_point_without_an_item_is_told_at_that_point() {
        Inspection second = new Inspection(server);
        String other = "\"waste-2024\"";
        second.step("committee", "open-law-inspection", "caseId", other);
        second.step("director", "adopt-inspection-plan", "caseId", other);
        second.step("committee", "form-inspection-group", "caseId", other);
        second.step("clerk", "notify-inspected-organ", "caseId", other);
        second.step("committee", "inspect-site", "caseId", other, "findings", "[]");
        second.step("committee", "do-spot-check", "caseId", other, "findings", "[]");
        second.step("committee", "close-fieldwork", "caseId", other);
        second.step("committee", "submit-inspection-report", "caseId", other);
        second.step("director", "place-report-on-agenda", "caseId", other);
        second.step("clerk", "deliberate-inspection-report", "caseId", other);
        Document page = Jsoup.parse(FormSheet.of(JsonNodeFactory.instance.objectNode())
                .with("caseId", "waste-2024")
                .with("overallEvaluation", "较好")
                .with("problems", "一")
                .with("advice", "二")
                .with("groups:opinions", "1")
                .with("opinions/0/text", "加强管理")
                .with("occurredOn", "2023-07-28")
                .with("step", "record")
                .send(server.as("committee"), "/do/compile-opinions")
                .text());
        assertThat(page.select("#f-opinions-0-fault").text())
                .as(page.select("#problem").text())
                .contains("至少一个事项");
    }

    @Test
    void what_meets_something_owed_comes_first_among_the_next_steps() {
        server.as("clerk");
        new Inspection(server).step("office", "send-handling-report-draft");
        Document page = page("committee", "/cases/" + Inspection.CASE);
        assertThat(page.select(".next a").first().attr("href")).startsWith("/do/comment-handling-report");
    }

    private Document page(String account, String path) {
        return Jsoup.parse(server.as(account).get(path, "Accept", "text/html").text());
    }
}
