package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.WorkReportStory.after;
import static org.duban.command.workreport.WorkReportStory.before;
import static org.duban.command.workreport.WorkReportStory.like;

import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report before the Standing Committee: heard from the right person, in the right session, then deliberated. */
class HearingTest {

    private static final Town SESSION = before("hear-work-report");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTRUSTMENT_MISSING   | "entrustment": null
            ENTRUSTMENT_MISSING   | "entrustment": " "
            REPORTER_NOT_ENTITLED | "reporter": "p-member"
            PERSON_UNKNOWN        | "reporter": "p-nobody"
            HEARD_IN_OTHER_SESSION | "session": {"meeting": "standing-34", "members": 35, "present": 31}
            QUORUM_MISSING        | "session": {"meeting": "standing-36", "members": 35, "present": 17}
            MEETING_ON_OTHER_DAY  | "occurredOn": "2026-08-03"
            INVITED_NO_DEPUTY     | "invited": ["p-mayor"]
            PERSON_TWICE          | "invited": ["p-deputy", "p-deputy"]
            """)
    void a_hearing_is_refused(String rule, String others) {
        SESSION.refuses(like("hear-work-report", others), Refusals.named(rule));
    }

    @Test
    void who_speaks_in_a_deliberation_is_named_once() {
        before("deliberate-work-report")
                .refuses(
                        like("deliberate-work-report", "\"speakers\": [\"p-member\", \"p-member\"]"),
                        CommonRule.PERSON_TWICE);
    }

    @Test
    void a_suspended_deputy_is_not_invited() {
        Town town = SESSION.after(CommandTexts.read(
                "suspend-deputy", "{\"personId\": \"p-deputy\", \"reason\": \"r\", \"occurredOn\": \"2026-07-30\"}"));

        town.refuses(like("hear-work-report", ""), WorkReportRule.INVITED_NO_DEPUTY);
    }

    @Test
    void the_report_is_heard_after_it_was_distributed() {
        before("distribute-work-report")
                .refuses(
                        like("hear-work-report", "\"occurredOn\": \"2026-07-31\""),
                        WorkReportRule.WORK_REPORT_NOT_DISTRIBUTED);
    }

    @Test
    void at_short_notice_nothing_need_have_been_distributed() {
        Town town = before("schedule-session")
                .after(
                        shortNotice("standing-70", "2026-04-16"),
                        like("schedule-session", "\"session\": \"standing-70\""));

        assertThat(town.duties(WorkReportStory.CASE).open())
                .extracting(duty -> duty.id().kind())
                .containsExactly("COLLECTED_VIEWS");
        assertThat(town.when(hearing("standing-70", "2026-04-16", "p-mayor", "null")))
                .hasSize(1);
        assertThat(town.when(like("submit-work-report", "\"answers\": [], \"occurredOn\": \"2026-04-15\"")))
                .hasSize(1);
    }

    @Test
    void a_report_set_down_for_no_session_is_not_heard() {
        before("schedule-session").refuses(like("hear-work-report", ""), CommonRule.STEP_MISSING);
    }

    @Test
    void a_report_is_heard_once_and_deliberated_once() {
        after("hear-work-report").refuses(like("hear-work-report", ""), CommonRule.STEP_ALREADY_TAKEN);
        after("deliberate-work-report").refuses(like("deliberate-work-report", ""), CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void members_deliberate_what_they_heard() {
        SESSION.refuses(like("deliberate-work-report", ""), CommonRule.STEP_MISSING);
        after("hear-work-report")
                .refuses(
                        like(
                                "deliberate-work-report",
                                "\"session\": {\"meeting\": \"standing-34\", \"members\": 35, \"present\": 31}, \"occurredOn\": \"2026-05-27\""),
                        CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void the_opinions_are_compiled_after_the_deliberation() {
        assertThat(after("hear-work-report")
                        .when(like("deliberate-work-report", ""), DeliberationHeld.class)
                        .owing())
                .singleElement()
                .satisfies(owing -> assertThat(owing.duty().value()).isEqualTo("OPINION_COMPILE"));
        after("hear-work-report").refuses(like("compile-opinions", ""), CommonRule.STEP_MISSING);
    }

    @Test
    void a_problem_found_after_the_hearing_belongs_to_the_opinions() {
        after("hear-work-report").refuses(CommandTexts.read("identify-item", """
                        {"caseId": "elderly-care-2026", "itemId": "late", "title": "t", "problem": "p", "category": "PROBLEM",
                         "source": "s", "occurredOn": "2026-07-31"}"""), CommonRule.FINDING_AFTER_REPORT);
    }

    @Test
    void a_case_is_not_closed_while_the_resolution_asks_for_a_report() {
        before("submit-resolution-report").refuses(like("close-case", ""), CommonRule.STEP_MISSING);
        before("publish-report").refuses(like("close-case", ""), CommonRule.STEP_MISSING);
    }

    @Test
    void a_case_is_not_closed_before_it_was_made_public() {
        Town reported = before("publish-report").after(like("submit-resolution-report", ""));

        reported.refuses(like("close-case", ""), HandlingRule.NOT_PUBLISHED);
    }

    @Test
    void a_resolution_gives_an_organ_one_term() {
        before("adopt-resolution")
                .refuses(
                        like(
                                "adopt-resolution",
                                "\"reports\": [{\"dueOn\": \"2026-12-31\"}, {\"dueOn\": \"2027-01-31\"}]"),
                        CommonRule.ORGAN_TWICE);
    }

    static Command shortNotice(String meeting, String day) {
        return CommandTexts.read(
                "schedule-meeting", """
                {"meetingId": "%s", "kind": "STANDING_COMMITTEE", "term": 17, "number": %s, "name": "临时会议",
                 "startsOn": "%s", "shortNotice": true, "occurredOn": "2026-01-15"}
                """.formatted(meeting, meeting.substring(meeting.lastIndexOf('-') + 1), day));
    }

    static Command hearing(String meeting, String day, String reporter, String entrustment) {
        return like("hear-work-report", """
                "session": {"meeting": "%s", "members": 35, "present": 31}, "occurredOn": "%s", "reporter": "%s",
                "entrustment": %s, "invited": []""".formatted(meeting, day, reporter, entrustment));
    }
}
