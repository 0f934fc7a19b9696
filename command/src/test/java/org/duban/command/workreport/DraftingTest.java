package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.WorkReportStory.CASE;
import static org.duban.command.workreport.WorkReportStory.after;
import static org.duban.command.workreport.WorkReportStory.before;
import static org.duban.command.workreport.WorkReportStory.like;

import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.HandlingRule;
import org.duban.command.meeting.MeetingRule;
import org.duban.events.DutyId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.junit.jupiter.api.Test;

/** How the report comes about: late is on record, and only what was left out is refused. */
class DraftingTest {

    @Test
    void members_are_given_the_report_once_as_it_stands() {
        Town given = WorkReportStory.after("distribute-work-report");

        given.refuses(like("distribute-work-report", ""), CommonRule.STEP_ALREADY_TAKEN);
        WorkReportStory.before("distribute-work-report")
                .refuses(like("distribute-work-report", "\"copies\": 0"), CommonRule.COUNT_BELOW_ONE);
    }

    @Test
    void a_visit_is_organised_by_the_chairpersons_meeting() {
        before("organise-report-research")
                .refuses(
                        like("organise-report-research", "\"meeting\": \"standing-34\""),
                        MeetingRule.MEETING_OF_OTHERS);
    }

    @Test
    void who_takes_part_in_a_visit_is_named_once() {
        before("organise-report-research")
                .refuses(
                        like("organise-report-research", "\"participants\": [\"p-deputy\", \"p-deputy\"]"),
                        CommonRule.PERSON_TWICE);
    }

    @Test
    void what_a_visit_finds_becomes_an_item() {
        assertThat(before("organise-report-research").when(like("organise-report-research", ""), ItemIdentified.class))
                .satisfies(item -> assertThat(item.source()).isEqualTo("ReportResearchOrganised"))
                .satisfies(item -> assertThat(item.itemId().value()).isEqualTo("canteens"));
    }

    @Test
    void nobody_visits_for_a_report_that_was_heard() {
        after("hear-work-report")
                .refuses(
                        like("organise-report-research", "\"occurredOn\": \"2026-07-31\""),
                        CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_late_draft_meets_its_duty_late_and_opens_the_comment() {
        Town town = before("comment-work-report-draft");
        Duty draft = duty(town, "SESSION_DRAFT:work-report-2");

        assertThat(draft.metOn()).isAfter(draft.due().dueOn());
        assertThat(duty(town, "DRAFT_COMMENT:government-1").due().dueOn()).isEqualTo("2026-07-20");
        assertThat(duty(town, "DRAFT_COMMENT:government-1").due().source()).isEqualTo("ZJ-Sup25");
    }

    @Test
    void a_further_draft_goes_out_once_the_one_before_was_commented_on() {
        Command again = like("send-work-report-draft", "\"occurredOn\": \"2026-07-16\"");

        before("comment-work-report-draft").refuses(again, CommonRule.STEP_ALREADY_TAKEN);
        DraftReportSentForComment second = before("submit-work-report").when(again, DraftReportSentForComment.class);
        assertThat(second.comment()).isEqualTo(new DutyId("DRAFT_COMMENT:government-2"));
        assertThat(second.draft()).isNull();
    }

    @Test
    void a_draft_that_was_not_sent_is_not_commented_on_and_none_twice() {
        before("send-work-report-draft").refuses(like("comment-work-report-draft", ""), CommonRule.STEP_MISSING);
        before("submit-work-report").refuses(like("comment-work-report-draft", ""), CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void only_the_committee_in_charge_comments() {
        Town town = before("comment-work-report-draft");

        town.refuses(like("comment-work-report-draft", ""), town.actor(Role.CLERK), CommonRule.NOT_YOUR_UNIT);
        town.refuses(
                like("comment-work-report-draft", ""),
                town.actor(Role.COMMITTEE, "court-office"),
                CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void the_general_office_comments_where_no_committee_is_in_charge() {
        Town town = before("plan-work-report")
                .after(like("plan-work-report", "\"committee\": null"), like("send-work-report-draft", ""));

        assertThat(duty(town, "DRAFT_COMMENT:government-1").by()).isEqualTo(Responsible.GENERAL_OFFICE);
        assertThat(town.by(town.actor(Role.CLERK)).when(like("comment-work-report-draft", "")))
                .hasSize(1);
    }

    @Test
    void a_report_is_not_submitted_before_its_draft_was_sent_out() {
        before("send-work-report-draft")
                .refuses(like("submit-work-report", ""), WorkReportRule.WORK_REPORT_NOT_SENT_FOR_COMMENT);
    }

    @Test
    void a_report_waits_for_comments_until_the_time_for_them_is_over() {
        Town town = before("comment-work-report-draft");

        town.refuses(
                like("submit-work-report", "\"occurredOn\": \"2026-07-20\""), WorkReportRule.WORK_REPORT_NOT_COMMENTED);
        assertThat(town.when(like("submit-work-report", "\"occurredOn\": \"2026-07-21\"")))
                .hasSize(1);
    }

    @Test
    void a_report_sent_again_takes_the_place_of_the_one_members_have() {
        Command again = like("submit-work-report", "\"documentNo\": \"徐府〔2026〕44号\", \"occurredOn\": \"2026-07-23\"");
        Town town = before("hear-work-report");

        FinalReportSubmitted second = town.when(again, FinalReportSubmitted.class);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.report()).isNull();
        Town revised = town.after(again);
        revised.refuses(like("hear-work-report", ""), WorkReportRule.WORK_REPORT_NOT_DISTRIBUTED);
        assertThat(revised.after(like("distribute-work-report", "\"occurredOn\": \"2026-07-24\""))
                        .when(like("hear-work-report", "")))
                .hasSize(1);
    }

    @Test
    void only_a_report_that_is_in_is_distributed() {
        before("submit-work-report").refuses(like("distribute-work-report", ""), CommonRule.STEP_MISSING);
        before("distribute-work-report")
                .refuses(
                        like("distribute-work-report", "\"occurredOn\": \"2026-07-16\""),
                        CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void nothing_comes_before_the_step_it_builds_on() {
        before("send-collected-views")
                .refuses(
                        like("send-collected-views", "\"occurredOn\": \"2026-01-19\""),
                        CommonRule.BEFORE_PREVIOUS_STEP);
        before("comment-work-report-draft")
                .refuses(
                        like("comment-work-report-draft", "\"occurredOn\": \"2026-07-12\""),
                        CommonRule.BEFORE_PREVIOUS_STEP);
        before("submit-work-report")
                .refuses(like("submit-work-report", "\"occurredOn\": \"2026-07-15\""), CommonRule.BEFORE_PREVIOUS_STEP);
        before("organise-report-research")
                .refuses(
                        like(
                                "organise-report-research",
                                "\"occurredOn\": \"2026-01-19\", \"meeting\": \"chairpersons-60\", \"findings\": []"),
                        CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void nothing_is_drafted_once_the_report_was_heard() {
        Town heard = after("hear-work-report");
        for (String step : List.of(
                "send-collected-views",
                "send-work-report-draft",
                "comment-work-report-draft",
                "submit-work-report",
                "distribute-work-report")) {
            heard.refuses(like(step, "\"occurredOn\": \"2026-07-31\""), CommonRule.STEP_ALREADY_TAKEN);
        }
    }

    @Test
    void an_office_sends_nothing_for_another_organ() {
        Town town = before("send-work-report-draft");

        town.refuses(like("send-work-report-draft", "\"organ\": \"COURT\""), HandlingRule.ORGAN_OF_OTHERS);
        town.refuses(
                like("send-work-report-draft", ""), town.actor(Role.OFFICE, "court-office"), CommonRule.NOT_YOUR_UNIT);
    }

    private static Duty duty(Town town, String duty) {
        return town.duties(CASE).known(new DutyId(duty));
    }
}
