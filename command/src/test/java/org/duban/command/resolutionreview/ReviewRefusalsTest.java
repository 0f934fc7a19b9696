package org.duban.command.resolutionreview;

import static org.duban.command.resolutionreview.ReviewStory.after;
import static org.duban.command.resolutionreview.ReviewStory.before;
import static org.duban.command.resolutionreview.ReviewStory.like;

import org.duban.command.Command;
import org.duban.command.CommandFolders;
import org.duban.command.Rule;
import org.duban.command.workreport.CommandTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a check of a resolution, and by which rule. */
class ReviewRefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGAN_MISSING        | "organs": []
            ORGAN_TWICE          | "organs": ["COURT", "COURT"]
            PERIOD_REVERSED      | "endsOn": "2021-08-25"
            RESOLUTION_TERM_OVER | "endsOn": "2023-02-28"
            UNIT_OF_OTHER_KIND   | "committee": "civil-affairs"
            UNIT_UNKNOWN         | "committee": "nobody"
            NAMED_DAY_AFTER_STEP | "adoptedOn": "2023-03-02"
            """)
    void a_plan_is_refused(String rule, String others) {
        refused(before("plan-resolution-review"), "clerk", "plan-resolution-review", others, rule);
    }

    @Test
    void a_committee_plans_for_itself_only() {
        refused(before("plan-resolution-review"), "env", "plan-resolution-review", "", "NOT_YOUR_UNIT");
        refused(before("plan-resolution-review"), "office", "plan-resolution-review", "", "ROLE_MISSING");
        refused(after("plan-resolution-review"), "clerk", "plan-resolution-review", "", "CASE_ALREADY_OPEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DUE_BEFORE_STEP      | "reportBy": "2023-05-09"
            BEFORE_PREVIOUS_STEP | "occurredOn": "2023-02-28"
            RESOLUTION_TERM_OVER | "occurredOn": "2026-01-01", "reportBy": "2026-02-01"
            """)
    void a_beginning_is_refused(String rule, String others) {
        refused(before("start-resolution-review"), "social", "start-resolution-review", others, rule);
    }

    @Test
    void only_the_committee_in_charge_begins_and_only_once() {
        refused(before("start-resolution-review"), "env", "start-resolution-review", "", "NOT_YOUR_UNIT");
        refused(before("start-resolution-review"), "clerk", "start-resolution-review", "", "ROLE_MISSING");
        refused(before("plan-resolution-review"), "social", "start-resolution-review", "", "CASE_UNKNOWN");
        refused(after("start-resolution-review"), "social", "start-resolution-review", "", "STEP_ALREADY_TAKEN");
    }

    @Test
    void an_organ_reports_after_the_beginning_once_and_for_no_other_organ() {
        String report = "submit-execution-report";

        refused(after("plan-resolution-review"), "office", report, "", "STEP_MISSING");
        refused(after(report), "office", report, "", "STEP_ALREADY_TAKEN");
        refused(before(report), "office", report, "\"organ\": \"COURT\"", "ORGAN_OF_OTHERS");
        refused(before(report), "procuratorate", report, "", "NOT_YOUR_UNIT");
        refused(before(report), "office", report, "\"occurredOn\": \"2023-05-09\"", "BEFORE_PREVIOUS_STEP");
    }

    @Test
    void nothing_is_found_before_the_check_has_begun_nor_after_a_session_heard_it() {
        refused(after("plan-resolution-review"), "social", "identify-item", "", "STEP_MISSING");
        refused(
                after("conclude-resolution-review"),
                "social",
                "identify-item",
                "\"itemId\": \"late\", \"occurredOn\": \"2023-11-22\"",
                "FINDING_AFTER_REPORT");
    }

    @Test
    void a_session_hears_the_check_when_every_organ_has_reported() {
        String conclude = "conclude-resolution-review";

        refused(after("plan-resolution-review"), "clerk", conclude, "", "STEP_MISSING");
        refused(after("submit-execution-report"), "clerk", conclude, "", "EXECUTION_REPORTS_MISSING");
        refused(after(conclude), "clerk", conclude, "", "STEP_ALREADY_TAKEN");
        refused(before(conclude), "social", conclude, "", "ROLE_MISSING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEETING_UNKNOWN      | "session": {"meeting": "standing-99", "members": 35, "present": 32}
            QUORUM_MISSING       | "session": {"meeting": "standing-17", "members": 35, "present": 17}
            MEETING_ON_OTHER_DAY | "occurredOn": "2023-11-23"
            BEFORE_PREVIOUS_STEP | "occurredOn": "2023-09-03"
            """)
    void a_conclusion_is_refused(String rule, String others) {
        refused(before("conclude-resolution-review"), "clerk", "conclude-resolution-review", others, rule);
    }

    @Test
    void a_chairpersons_meeting_does_not_conclude_it() {
        ReviewStory story = before("conclude-resolution-review").and("clerk", like("schedule-meeting", """
                        "meetingId": "chairpersons-39", "kind": "CHAIRPERSONS", "number": 39"""));

        refused(
                story,
                "clerk",
                "conclude-resolution-review",
                "\"session\": {\"meeting\": \"chairpersons-39\", \"members\": 7, \"present\": 6}",
                "MEETING_OF_OTHERS");
    }

    @Test
    void the_final_report_follows_the_organs_own_first_one() {
        String last = "submit-final-execution-report";

        refused(after("submit-execution-report"), "court", last, "", "STEP_MISSING");
        refused(after(last), "office", last, "", "STEP_ALREADY_TAKEN");
        refused(after(last), "court", last, "\"organ\": \"GOVERNMENT\"", "ORGAN_OF_OTHERS");
        refused(before(last), "office", last, "\"occurredOn\": \"2023-08-24\"", "BEFORE_PREVIOUS_STEP");
    }

    @Test
    void the_opinions_wait_for_the_session() {
        refused(before("conclude-resolution-review"), "social", "compile-opinions", "", "STEP_MISSING");
    }

    @Test
    void a_check_is_set_down_for_no_session() {
        Command schedule = CommandTexts.read("schedule-session", """
                {"caseId": "law-popularisation-2023", "purpose": "HANDLING_REPORT", "session": "standing-17",
                 "occurredOn": "2023-11-20"}""");

        before("conclude-resolution-review").by("clerk").refuses(schedule, named("WRONG_FORM"));
    }

    @Test
    void a_case_is_not_closed_before_every_organ_has_reported_at_the_end_of_the_term() {
        refused(after("publish-report"), "social", "close-case", "", "STEP_MISSING");
        refused(after("submit-final-execution-report"), "social", "close-case", "", "STEP_MISSING");
    }

    @Test
    void a_case_is_not_closed_before_a_session_has_heard_the_check() {
        ReviewStory unheard = before("conclude-resolution-review")
                .and("office", like("submit-final-execution-report", ""))
                .and("court", like("submit-final-execution-report", ""));

        refused(unheard, "social", "close-case", "", "STEP_MISSING");
    }

    @Test
    void nothing_is_reported_in_a_closed_case() {
        refused(ReviewStory.told(), "office", "submit-final-execution-report", "", "CASE_CLOSED");
    }

    private static void refused(ReviewStory story, String account, String name, String others, String rule) {
        story.by(account).refuses(like(name, others), named(rule));
    }

    private static Rule named(String name) {
        return CommandFolders.refusals().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + name));
    }
}
