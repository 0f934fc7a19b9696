package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.WorkReportStory.CASE;
import static org.duban.command.workreport.WorkReportStory.before;
import static org.duban.command.workreport.WorkReportStory.like;

import org.duban.command.Command;
import org.duban.events.DutyId;
import org.junit.jupiter.api.Test;

/** The views on an organ's work that the general office sends it, and how the report answers them. */
class CollectedViewsTest {

    @Test
    void the_general_office_has_sent_the_views_even_if_there_were_none() {
        Town town = before("send-collected-views").after(like("send-collected-views", "\"views\": []"));

        assertThat(met(town, "COLLECTED_VIEWS:government")).isEqualTo("2026-06-24");
    }

    @Test
    void views_are_numbered_over_all_that_an_organ_was_sent() {
        Town town = before("submit-work-report")
                .after(like(
                        "send-collected-views",
                        "\"occurredOn\": \"2026-07-16\", \"views\": [{\"from\": \"x\", \"text\": \"y\"}]"));

        town.refuses(like("submit-work-report", ""), WorkReportRule.VIEW_UNANSWERED);
        assertThat(town.when(like("submit-work-report", """
                "answers": [{"view": 1, "answer": "a"}, {"view": 2, "answer": "b"}, {"view": 3, "answer": "c"}]"""))).hasSize(1);
    }

    @Test
    void a_report_need_not_answer_what_the_organ_was_sent_later() {
        Town town = before("submit-work-report")
                .after(like(
                        "send-collected-views",
                        "\"occurredOn\": \"2026-07-20\", \"views\": [{\"from\": \"x\", \"text\": \"y\"}]"));

        assertThat(town.when(like("submit-work-report", ""))).hasSize(1);
        town.refuses(
                like(
                        "submit-work-report",
                        "\"answers\": [{\"view\": 1, \"answer\": \"a\"}, {\"view\": 2, \"answer\": \"b\"}, {\"view\": 3, \"answer\": \"c\"}]"),
                WorkReportRule.VIEW_UNKNOWN);
    }

    @Test
    void a_view_is_sent_once() {
        String view = "{\"from\": \"x\", \"text\": \"y\"}";
        String other = "{\"from\": \"z\", \"text\": \"y\"}";
        Town town = before("submit-work-report").after(views(view));

        town.refuses(views(view), WorkReportRule.VIEW_TWICE);
        town.refuses(views(other + ", " + other), WorkReportRule.VIEW_TWICE);
        assertThat(town.when(views(other))).hasSize(1);
    }

    private static Command views(String views) {
        return like("send-collected-views", "\"occurredOn\": \"2026-07-16\", \"views\": [" + views + "]");
    }

    @Test
    void an_answer_to_no_view_is_refused() {
        before("submit-work-report")
                .refuses(
                        like("submit-work-report", "\"answers\": [{\"view\": 0, \"answer\": \"a\"}]"),
                        WorkReportRule.VIEW_UNKNOWN);
    }

    private static String met(Town town, String duty) {
        return String.valueOf(town.duties(CASE).known(new DutyId(duty)).metOn());
    }
}
