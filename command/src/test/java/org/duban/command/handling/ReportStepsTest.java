package org.duban.command.handling;

import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.finding;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.HoldFollowUpSupervision;
import org.duban.command.handling.ReportCommand.PrintHandlingReport;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingPlan;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.handling.ReportCommand.SubmitReportForDeliberation;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.junit.jupiter.api.Test;

class ReportStepsTest {

    @Test
    void the_report_need_not_speak_of_an_item_merged_into_another() {
        after(before(CloseFieldwork.class))
                .and(identify(TRUCKS, day("03-21")), new MergeItem(CASE, TRUCKS, BINS, "same", day("03-22")))
                .and(from(CloseFieldwork.class, SubmitHandlingReport.class))
                .when(handlingReport(day("09-01"), BINS))
                .the(HandlingReportSubmitted.class);
    }

    @Test
    void the_organ_may_submit_a_plan() {
        after(until(AssignItem.class))
                .when(new SubmitHandlingPlan(CASE, null, "m", Town.GREENING, day("06-20")))
                .then(new HandlingPlanSubmitted(CASE, SupervisedOrgan.GOVERNMENT, "m", Town.GREENING, day("06-20")));
    }

    @Test
    void nothing_is_reported_before_the_letter_is_delivered() {
        after(before(DeliverOpinionLetter.class)).when(draft(day("06-04"))).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void the_committee_has_five_working_days_for_the_draft() {
        after(before(SendHandlingReportDraft.class))
                .when(draft(day("08-21")))
                .then(new HandlingReportDraftSentForComment(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        "s",
                        HandlingDuty.REPORT_COMMENT.of("government-1-1"),
                        Responsible.committee(Town.ENVIRONMENT),
                        RULES.counted(HandlingTerm.REPORT_COMMENT, day("08-21")),
                        day("08-21")));
    }

    @Test
    void a_second_draft_waits_for_the_first_to_come_back() {
        drafted().when(draft(day("08-22"))).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_committee_comments_on_the_draft() {
        drafted()
                .when(new CommentHandlingReport(CASE, null, "c", true, day("08-24")))
                .then(new HandlingReportCommented(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        HandlingDuty.REPORT_COMMENT.of("government-1-1"),
                        "c",
                        true,
                        day("08-24")));
    }

    @Test
    void there_is_no_comment_without_a_draft() {
        after(before(SendHandlingReportDraft.class))
                .when(new CommentHandlingReport(CASE, null, "c", true, day("08-24")))
                .thenRefused(HandlingRule.DRAFT_NOT_SENT);
    }

    @Test
    void a_draft_sent_back_is_no_draft() {
        sentBack().when(handlingReport(day("09-01"), BINS)).thenRefused(HandlingRule.DRAFT_NOT_SENT);
    }

    @Test
    void another_draft_may_follow_the_one_sent_back() {
        sentBack().when(draft(day("08-24"))).the(HandlingReportDraftSentForComment.class);
    }

    @Test
    void another_draft_may_not_precede_the_return_of_the_first() {
        sentBack().when(draft(day("08-23"))).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_commented_report_is_submitted() {
        after(before(SubmitHandlingReport.class))
                .when(handlingReport(day("08-24"), BINS))
                .then(new HandlingReportSubmitted(
                        CASE,
                        SupervisedOrgan.GOVERNMENT,
                        HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT),
                        "3号",
                        List.of(new ItemReport(BINS, "m", "r", null)),
                        RULES.counted(InspectionTerm.LEI_DEPUTY_NOTICE, day("08-24")),
                        RULES.counted(InspectionTerm.LEI_PUBLISH, day("08-24")),
                        day("08-24")));
    }

    @Test
    void a_report_may_not_precede_the_comment() {
        after(before(SubmitHandlingReport.class))
                .when(handlingReport(day("08-23"), BINS))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_report_need_not_wait_for_a_comment_that_is_overdue() {
        drafted().when(handlingReport(day("08-29"), BINS)).the(HandlingReportSubmitted.class);
    }

    @Test
    void a_report_names_no_item_that_there_is_not() {
        after(before(SubmitHandlingReport.class))
                .when(handlingReport(day("08-24"), BINS, TRUCKS))
                .thenRefused(HandlingRule.ITEM_UNKNOWN);
    }

    @Test
    void a_draft_is_not_commented_once_the_report_is_there() {
        drafted()
                .and(handlingReport(day("08-29"), BINS))
                .when(new CommentHandlingReport(CASE, null, "late", false, day("08-30")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_report_is_printed_for_the_members() {
        reported()
                .when(new PrintHandlingReport(CASE, null, 35, day("09-05")))
                .then(new HandlingReportPrintedForMembers(CASE, SupervisedOrgan.GOVERNMENT, 35, day("09-05")));
    }

    @Test
    void the_report_may_be_put_before_a_session() {
        reported()
                .when(new SubmitReportForDeliberation(CASE, null, Town.CHAIRS, Town.session("09-20"), day("09-06")))
                .then(new HandlingReportSubmittedForDeliberation(
                        CASE, SupervisedOrgan.GOVERNMENT, Town.CHAIRS, Town.session("09-20"), day("09-06")));
    }

    @Test
    void no_report_is_printed_before_it_is_submitted() {
        drafted().when(new PrintHandlingReport(CASE, null, 35, day("09-05"))).thenRefused(CommonRule.STEP_MISSING);
        after(until(SubmitHandlingReport.class))
                .and(new PrintHandlingReport(CASE, null, 35, day("09-05")))
                .when(new PrintHandlingReport(CASE, null, 36, day("09-06")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void what_follow_up_supervision_finds_becomes_items() {
        reported()
                .when(new HoldFollowUpSupervision(CASE, "c", List.of(BINS), List.of(finding(TRUCKS)), day("09-10")))
                .then(
                        new FollowUpSupervisionHeld(CASE, "c", List.of(BINS), day("09-10")),
                        new ItemIdentified(
                                CASE,
                                TRUCKS,
                                "title",
                                "problem",
                                Category.PROBLEM,
                                "FollowUpSupervisionHeld",
                                null,
                                SupervisedOrgan.GOVERNMENT,
                                RULES.counted(HandlingTerm.ITEM_ASSIGN, day("09-10")),
                                day("09-10")));
    }

    private static Scenario drafted() {
        return after(until(SendHandlingReportDraft.class));
    }

    private static Scenario sentBack() {
        return drafted().and(new CommentHandlingReport(CASE, null, "thin", false, day("08-24")));
    }

    private static Scenario reported() {
        return after(until(SubmitHandlingReport.class));
    }

    private static SendHandlingReportDraft draft(LocalDate on) {
        return new SendHandlingReportDraft(CASE, null, "s", on);
    }
}
