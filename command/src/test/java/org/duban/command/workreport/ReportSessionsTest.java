package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.HearingTest.hearing;
import static org.duban.command.workreport.WorkReportStory.CASE;
import static org.duban.command.workreport.WorkReportStory.before;
import static org.duban.command.workreport.WorkReportStory.like;

import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.HandlingRule;
import org.duban.events.DutyId;
import org.junit.jupiter.api.Test;

/** The sessions that a report is set down for, one after the other, and what was done before each. */
class ReportSessionsTest {

    @Test
    void what_was_done_before_the_session_was_known_meets_what_is_to_be_done_before_it() {
        Town town = before("schedule-session")
                .after(like("send-work-report-draft", "\"occurredOn\": \"2026-04-10\""), like("schedule-session", ""));

        assertThat(duty(town, "SESSION_DRAFT:work-report").metOn()).isEqualTo("2026-04-10");
        assertThat(duty(town, "SESSION_REPORT:work-report").open()).isTrue();
    }

    @Test
    void a_report_that_was_ready_for_one_session_is_ready_for_the_next() {
        Town town = before("hear-work-report")
                .after(
                        CommandTexts.read("drop-session", """
                                {"caseId": "elderly-care-2026", "purpose": "WORK_REPORT", "reason": "会议议程调整。",
                                 "occurredOn": "2026-07-24"}"""),
                        meeting("standing-37", "2026-08-26"),
                        like("schedule-session", "\"session\": \"standing-37\", \"occurredOn\": \"2026-07-27\""));

        assertThat(duty(town, "SESSION_DRAFT:work-report-3").metOn()).isEqualTo("2026-07-13");
        assertThat(duty(town, "SESSION_REPORT:work-report-3").metOn()).isEqualTo("2026-07-17");
        assertThat(duty(town, "SESSION_DISTRIBUTION:work-report-3").metOn()).isEqualTo("2026-07-21");
        assertThat(duty(town, "SESSION_NOTICE:work-report-3").open()).isTrue();
        assertThat(town.when(hearing("standing-37", "2026-08-26", "p-mayor", "null")))
                .hasSize(1);
    }

    @Test
    void what_members_were_given_before_a_revision_does_not_count_for_the_next_session() {
        Town town = before("hear-work-report")
                .after(
                        like("submit-work-report", "\"documentNo\": \"徐府〔2026〕44号\", \"occurredOn\": \"2026-07-23\""),
                        CommandTexts.read("drop-session", """
                                {"caseId": "elderly-care-2026", "purpose": "WORK_REPORT", "reason": "会议议程调整。",
                                 "occurredOn": "2026-07-24"}"""),
                        meeting("standing-37", "2026-08-26"),
                        like("schedule-session", "\"session\": \"standing-37\", \"occurredOn\": \"2026-07-27\""));

        assertThat(duty(town, "SESSION_DISTRIBUTION:work-report-3").open()).isTrue();
    }

    @Test
    void the_report_on_handling_is_set_down_with_a_notice_only() {
        Town town = before("hold-satisfaction-vote");

        assertThat(town.duties(CASE).all())
                .extracting(duty -> duty.id().value())
                .filteredOn(id -> id.endsWith(":handling-report"))
                .containsExactly("SESSION_NOTICE:handling-report");
    }

    @Test
    void each_of_several_organs_has_a_draft_and_a_report_of_its_own() {
        Town town = before("plan-work-report")
                .after(
                        like("plan-work-report", "\"organs\": [\"GOVERNMENT\", \"COURT\"]"),
                        like("schedule-session", ""),
                        like("send-work-report-draft", "\"organ\": \"GOVERNMENT\", \"occurredOn\": \"2026-05-07\""));

        assertThat(town.duties(CASE).all())
                .extracting(duty -> duty.id().value())
                .contains(
                        "SESSION_DRAFT:work-report-government",
                        "SESSION_DRAFT:work-report-court",
                        "SESSION_REPORT:work-report-court",
                        "SESSION_DISTRIBUTION:work-report");
        assertThat(duty(town, "SESSION_DRAFT:work-report-government").metOn()).isEqualTo("2026-05-07");
        assertThat(duty(town, "SESSION_DRAFT:work-report-court").open()).isTrue();
        town.refuses(like("distribute-work-report", "\"occurredOn\": \"2026-05-20\""), CommonRule.STEP_MISSING);
        town.refuses(like("send-collected-views", "\"occurredOn\": \"2026-05-07\""), HandlingRule.ORGAN_UNCLEAR);
    }

    @Test
    void all_of_several_organs_are_heard_before_the_deliberation() {
        Town town = before("plan-work-report")
                .after(
                        like("plan-work-report", "\"organs\": [\"GOVERNMENT\", \"COURT\"]"),
                        HearingTest.shortNotice("standing-70", "2026-02-12"),
                        like("schedule-session", "\"session\": \"standing-70\", \"occurredOn\": \"2026-02-10\""),
                        like("hear-work-report", """
                                "organ": "GOVERNMENT", "session": {"meeting": "standing-70", "members": 35, "present": 31},
                                "occurredOn": "2026-02-12", "reporter": "p-mayor", "entrustment": null"""));

        town.refuses(like("deliberate-work-report", """
                        "session": {"meeting": "standing-70", "members": 35, "present": 31}, "occurredOn": "2026-02-12\""""), CommonRule.STEP_MISSING);
    }

    private static Command meeting(String id, String day) {
        return CommandTexts.read("schedule-meeting", """
                {"meetingId": "%s", "kind": "STANDING_COMMITTEE", "term": 17, "number": 37, "name": "第三十七次会议",
                 "startsOn": "%s", "shortNotice": false, "occurredOn": "2026-07-24"}
                """.formatted(id, day));
    }

    private static Duty duty(Town town, String duty) {
        return town.duties(CASE).known(new DutyId(duty));
    }
}
