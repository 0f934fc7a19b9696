package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.command.workreport.WorkReportStory.CASE;
import static org.duban.command.workreport.WorkReportStory.like;

import java.util.List;
import org.duban.command.Command;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.meeting.Meetings;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Role;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topic on the yearly plan, and how only the Chairpersons' Meeting adjusts that. */
class TopicTest {

    private static final Town PLANNING = WorkReportStory.before("plan-work-report");
    private static final Town SET_DOWN = WorkReportStory.after("schedule-session");
    private static final String PLAN = "plan-work-report";

    /** A second report for a session that is on the register. */
    private static final Town BEFORE_SESSION_PLANNED = WorkReportStory.before("schedule-session");

    private static final CaseId OTHER = new CaseId("parks-2026");
    private static final String OTHER_CASE =
            "\"caseId\": \"parks-2026\", \"session\": \"standing-34\", \"occurredOn\": \"2026-04-10\"";
    private static final Command OTHER_PLAN = like(PLAN, OTHER_CASE);

    @Test
    void a_topic_from_any_of_the_six_sources_needs_no_request() {
        TopicPlanned planned =
                PLANNING.when(like(PLAN, "\"source\": \"LETTERS_AND_VISITS\", \"request\": null"), TopicPlanned.class);

        assertThat(planned.source()).isEqualTo(TopicSource.LETTERS_AND_VISITS);
        assertThat(planned.viewsBy().kind()).isEqualTo(Deadline.Kind.NONE);
        assertThat(planned.viewsBy().article()).isEqualTo("14");
    }

    @Test
    void the_clerk_may_record_the_plan_and_no_committee_may() {
        Command plan = like(PLAN, "");

        assertThat(PLANNING.actor(Role.CLERK).roles())
                .isSubsetOf(Commands.of(plan).roles());
        PLANNING.refuses(plan, PLANNING.actor(Role.COMMITTEE), CommonRule.ROLE_MISSING);
    }

    @Test
    void a_topic_needs_no_committee() {
        TopicPlanned planned = PLANNING.when(like(PLAN, "\"committee\": null"), TopicPlanned.class);

        assertThat(planned.committee()).isNull();
    }

    @Test
    void each_organ_is_to_be_sent_the_views_on_its_work() {
        TopicPlanned planned = PLANNING.when(like(PLAN, "\"organs\": [\"GOVERNMENT\", \"COURT\"]"), TopicPlanned.class);

        assertThat(planned.owing())
                .extracting(owing -> owing.duty().value())
                .containsExactly("COLLECTED_VIEWS:government", "COLLECTED_VIEWS:court");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOPIC_SOURCE_UNCLEAR | "request": null
            TOPIC_SOURCE_UNCLEAR | "source": "MEMBERS_POINTS"
            TOPIC_SOURCE_UNCLEAR | "organs": ["COURT"]
            ORGAN_MISSING        | "organs": []
            ORGAN_TWICE          | "organs": ["GOVERNMENT", "GOVERNMENT"]
            UNIT_OF_OTHER_KIND   | "committee": "civil-affairs"
            UNIT_UNKNOWN         | "committee": "nobody"
            MEETING_OF_OTHERS    | "meeting": "standing-34"
            MEETING_OF_OTHERS    | "session": "chairpersons-62"
            MEETING_UNKNOWN      | "meeting": "chairpersons-99"
            MONTH_OUT_OF_PLAN    | "month": "1949-01"
            MONTH_OUT_OF_PLAN    | "month": "2199-12"
            MONTH_OUT_OF_PLAN    | "month": "2025-12"
            MONTH_OUT_OF_PLAN    | "month": "2028-01"
            BEFORE_PREVIOUS_STEP | "occurredOn": "2026-01-19"
            NAMED_DAY_AFTER_STEP | "request": {"organ": "GOVERNMENT", "documentNo": "3", "requestedOn": "2026-01-21"}
            """)
    void a_plan_is_refused(String rule, String others) {
        PLANNING.refuses(like(PLAN, others), Refusals.named(rule));
    }

    @Test
    void a_month_may_lie_in_the_next_year_and_be_the_plans_own() {
        for (String month : List.of("2026-01", "2027-12")) {
            assertThat(PLANNING.when(like(PLAN, "\"month\": \"" + month + "\"")))
                    .hasSize(1);
        }
    }

    @Test
    void a_report_is_not_put_off_to_a_month_that_is_over() {
        SET_DOWN.refuses(like("postpone-work-report", "\"month\": \"2026-03\""), WorkReportRule.MONTH_OUT_OF_PLAN);
    }

    @Test
    void a_plan_that_names_the_session_sets_the_report_down_and_opens_what_is_counted_back_from_it() {
        Town planned = BEFORE_SESSION_PLANNED.after(OTHER_PLAN);

        assertThat(planned.duties(OTHER).open())
                .extracting(
                        duty -> duty.id().value(),
                        duty -> String.valueOf(duty.due().dueOn()))
                .contains(
                        tuple("SESSION_DRAFT:work-report", "2026-05-07"),
                        tuple("SESSION_REPORT:work-report", "2026-05-15"),
                        tuple("SESSION_DISTRIBUTION:work-report", "2026-05-20"));
        assertThat(planned.find(Meetings.REGISTER, "standing-34").agenda())
                .anyMatch(item -> item.caseId().equals(OTHER));
    }

    @Test
    void what_such_a_plan_opened_moves_with_the_meeting() {
        Town moved = BEFORE_SESSION_PLANNED.after(OTHER_PLAN, CommandTexts.read("move-meeting", """
                {"meetingId": "standing-34", "startsOn": "2026-06-10", "reason": "r", "occurredOn": "2026-05-01"}"""));

        assertThat(moved.duties(OTHER)
                        .known(new DutyId("SESSION_DRAFT:work-report"))
                        .due()
                        .dueOn())
                .isEqualTo("2026-05-21");
    }

    @Test
    void a_topic_taken_up_again_for_a_session_is_set_down_for_it() {
        Town resumed = WorkReportStory.after("resume-work-report");

        assertThat(resumed.duties(CASE)
                        .known(new DutyId("SESSION_DRAFT:work-report-2"))
                        .open())
                .isTrue();
    }

    @Test
    void the_month_is_that_of_the_session_named() {
        BEFORE_SESSION_PLANNED.refuses(
                like(PLAN, OTHER_CASE + ", \"month\": \"2026-06\""), WorkReportRule.MONTH_NOT_OF_SESSION);
        WorkReportStory.before("resume-work-report")
                .refuses(like("resume-work-report", "\"month\": \"2026-08\""), WorkReportRule.MONTH_NOT_OF_SESSION);
    }

    @Test
    void no_report_is_planned_for_a_session_that_is_over() {
        BEFORE_SESSION_PLANNED.refuses(
                like(PLAN, OTHER_CASE + ", \"occurredOn\": \"2026-05-27\""), CommonRule.SESSION_OVER);
    }

    @Test
    void a_case_is_opened_once() {
        SET_DOWN.refuses(like(PLAN, ""), CommonRule.CASE_ALREADY_OPEN);
    }

    @Test
    void a_month_is_a_year_and_a_month() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedMonth("2026-13"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedMonth("1948-12"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedMonth("0000-01"));
    }

    @Test
    void only_the_chairpersons_meeting_adjusts_the_plan() {
        Command postpone = like("postpone-work-report", "");

        SET_DOWN.refuses(postpone, SET_DOWN.actor(Role.CLERK), CommonRule.ROLE_MISSING);
        SET_DOWN.refuses(postpone, SET_DOWN.actor(Role.COMMITTEE), CommonRule.ROLE_MISSING);
        SET_DOWN.refuses(like("postpone-work-report", "\"meeting\": \"standing-34\""), MeetingRule.MEETING_OF_OTHERS);
    }

    @Test
    void a_report_put_off_comes_off_the_agenda_and_owes_nothing_before_that_session() {
        Town putOff = SET_DOWN.after(like("postpone-work-report", ""));

        assertThat(putOff.duties(CASE).open())
                .extracting(duty -> duty.id().value())
                .containsExactly("COLLECTED_VIEWS:government");
        assertThat(putOff.find(Meetings.REGISTER, "standing-34").agenda()).isEmpty();
    }

    @Test
    void a_report_that_is_set_down_for_no_session_can_be_put_off() {
        assertThat(WorkReportStory.before("schedule-session").when(like("postpone-work-report", "\"month\": null")))
                .singleElement()
                .isInstanceOf(TopicPostponed.class);
    }

    @Test
    void a_report_put_off_stands_still() {
        Town putOff = SET_DOWN.after(like("postpone-work-report", ""));

        for (String step : List.of(
                "send-collected-views",
                "send-work-report-draft",
                "submit-work-report",
                "distribute-work-report",
                "hear-work-report",
                "deliberate-work-report",
                "comment-work-report-draft")) {
            putOff.refuses(like(step, ""), WorkReportRule.TOPIC_POSTPONED);
        }
        putOff.refuses(
                like("organise-report-research", "\"occurredOn\": \"2026-04-22\""), WorkReportRule.TOPIC_POSTPONED);
        putOff.refuses(like("schedule-session", "\"occurredOn\": \"2026-04-22\""), WorkReportRule.TOPIC_POSTPONED);
        putOff.refuses(like("postpone-work-report", ""), CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void only_what_was_put_off_is_taken_up_again() {
        SET_DOWN.refuses(like("resume-work-report", ""), CommonRule.STEP_MISSING);
        Town putOff = WorkReportStory.before("resume-work-report");
        putOff.refuses(like("resume-work-report", "\"session\": \"chairpersons-63\""), MeetingRule.MEETING_OF_OTHERS);
        putOff.refuses(
                like("resume-work-report", "\"meeting\": \"chairpersons-62\", \"occurredOn\": \"2026-04-20\""),
                CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_topic_taken_off_the_plan_closes_its_case_and_everything_it_owes() {
        Command cancel = cancel("");

        assertThat(SET_DOWN.when(cancel))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("TopicCancelled", "SessionDropped", "AgendaItemDropped", "CaseClosed");
        assertThat(SET_DOWN.when(cancel, CaseClosed.class).lapsed())
                .extracting(DutyId::value)
                .containsExactly("COLLECTED_VIEWS:government");
        Town cancelled = SET_DOWN.after(cancel);
        assertThat(cancelled.duties(CASE).open()).isEmpty();
        cancelled.refuses(like("send-collected-views", ""), HandlingRule.CASE_CLOSED);
    }

    @Test
    void a_topic_put_off_can_be_taken_off_the_plan_too() {
        Town putOff = WorkReportStory.before("resume-work-report");

        assertThat(putOff.when(cancel("\"occurredOn\": \"2026-06-09\", \"meeting\": \"chairpersons-65\"")))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("TopicCancelled", "CaseClosed");
    }

    @Test
    void nothing_is_adjusted_once_the_report_was_heard() {
        Town heard = WorkReportStory.after("hear-work-report");
        String later = "\"meeting\": \"chairpersons-65\", \"occurredOn\": \"2026-08-03\"";

        heard.refuses(like("postpone-work-report", later), CommonRule.STEP_ALREADY_TAKEN);
        heard.refuses(cancel(later), CommonRule.STEP_ALREADY_TAKEN);
    }

    private static Command cancel(String others) {
        return CommandTexts.changed("cancel-work-report", """
                {"caseId": "elderly-care-2026", "meeting": "chairpersons-63", "reason": "并入民生实事项目一并听取。",
                 "occurredOn": "2026-04-21"}
                """, "{" + others + "}");
    }
}
