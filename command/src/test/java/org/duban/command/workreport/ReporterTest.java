package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.HearingTest.hearing;
import static org.duban.command.workreport.HearingTest.shortNotice;
import static org.duban.command.workreport.WorkReportStory.before;
import static org.duban.command.workreport.WorkReportStory.like;

import org.duban.command.Command;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may give an organ's report: on that day its head or deputy head, of the government also a department's head it entrusted. */
class ReporterTest {

    private static final Town SESSION = before("hear-work-report");

    @Test
    void a_department_head_whom_the_government_entrusted_gives_its_report() {
        assertThat(SESSION.when(like("hear-work-report", ""), ReportHeard.class))
                .satisfies(heard -> assertThat(heard.post()).isEqualTo(Post.HEAD_OF_DEPARTMENT))
                .satisfies(heard -> assertThat(heard.title()).isEqualTo("区民政局局长"));
    }

    @Test
    void the_head_of_the_organ_needs_no_entrustment() {
        assertThat(SESSION.when(
                                like("hear-work-report", "\"reporter\": \"p-mayor\", \"entrustment\": null"),
                                ReportHeard.class)
                        .post())
                .isEqualTo(Post.HEAD_OF_ORGAN);
    }

    @Test
    void a_deputy_head_is_among_those_who_lead_the_organ() {
        Town town = SESSION.after(
                person("p-vice-mayor"),
                post(
                        "p-vice-mayor",
                        "\"post\": \"DEPUTY_HEAD_OF_ORGAN\", \"organ\": \"GOVERNMENT\", \"title\": \"副区长\""));

        assertThat(town.when(
                                like("hear-work-report", "\"reporter\": \"p-vice-mayor\", \"entrustment\": null"),
                                ReportHeard.class)
                        .post())
                .isEqualTo(Post.DEPUTY_HEAD_OF_ORGAN);
    }

    @Test
    void who_left_the_post_before_that_day_gives_no_report() {
        Town town = SESSION.after(CommandTexts.read(
                "leave-post",
                "{\"personId\": \"p-bureau-head\", \"title\": \"区民政局局长\", \"occurredOn\": \"2026-07-30\"}"));

        town.refuses(like("hear-work-report", ""), WorkReportRule.REPORTER_NOT_ENTITLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERVISION_COMMISSION", "COURT", "PROCURATORATE"})
    void only_the_government_entrusts_a_department_head(String organ) {
        Town town = before("plan-work-report")
                .after(
                        person("p-chief"),
                        post(
                                "p-chief",
                                "\"post\": \"HEAD_OF_DEPARTMENT\", \"organ\": \"%s\", \"title\": \"庭长\""
                                        .formatted(organ)),
                        like("plan-work-report", """
                                "organs": ["%s"], "source": "MEMBERS_POINTS", "request": null""".formatted(organ)),
                        shortNotice("standing-70", "2026-02-12"),
                        like("schedule-session", "\"session\": \"standing-70\", \"occurredOn\": \"2026-02-10\""));

        town.refuses(hearing("standing-70", "2026-02-12", "p-chief", "\"院长委托\""), WorkReportRule.ENTRUSTED_BY_OTHERS);
    }

    private static Command person(String id) {
        return CommandTexts.read(
                "register-person",
                "{\"personId\": \"%s\", \"name\": \"戊\", \"occurredOn\": \"2025-01-06\"}".formatted(id));
    }

    private static Command post(String id, String post) {
        return CommandTexts.read(
                "take-post", "{\"personId\": \"%s\", %s, \"occurredOn\": \"2025-01-06\"}".formatted(id, post));
    }
}
