package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.submitted;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.VISIT;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.scenario.Town;
import org.duban.events.OpinionId;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

    /** Steps of the story, each a day before the one it builds on. */
    static List<Command> steps_that_come_too_early() {
        return List.of(
                new InspectSite(CASE, VISIT, List.of(), null, day("03-14")),
                new DeliberateInspectionReport(CASE, SESSION, List.of(), List.of(), day("05-17")),
                compiled(day("05-24")),
                new AssignItem(CASE, BINS, Town.GREENING, List.of(), null, null, null, day("06-06")),
                new AcknowledgeItem(CASE, BINS, day("06-08")),
                result(BINS, day("06-11")),
                new AcceptItem(CASE, BINS, "好", day("08-09")),
                new CloseItem(CASE, BINS, "c", day("08-19")));
    }

    @ParameterizedTest
    @MethodSource("steps_that_come_too_early")
    void a_step_is_never_before_the_one_it_builds_on(Command early) {
        after(before(early.getClass())).when(early).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_step_may_be_on_the_day_of_the_one_it_builds_on() {
        assigned().when(new AcknowledgeItem(CASE, BINS, day("06-09"))).the(ItemAcknowledged.class);
    }

    @Test
    void a_step_may_be_on_the_day_it_is_recorded() {
        assigned()
                .today(day("06-12"))
                .when(new AcknowledgeItem(CASE, BINS, day("06-12")))
                .the(ItemAcknowledged.class);
    }

    @Test
    void no_step_is_tomorrow() {
        assigned()
                .today(day("06-11"))
                .when(new AcknowledgeItem(CASE, BINS, day("06-12")))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
    }

    @Test
    void no_day_is_too_far_to_be_refused() {
        after(until(InspectSite.class))
                .when(new CloseFieldwork(CASE, LocalDate.MAX))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
        after(until(InspectSite.class))
                .when(new CloseFieldwork(CASE, LocalDate.MIN))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void an_older_act_elsewhere_in_the_case_may_be_registered_late() {
        after(until(DeliberateInspectionReport.class))
                .when(new InspectSite(CASE, VISIT, List.of(), null, day("04-03")))
                .the(SiteInspected.class);
    }

    @Test
    void a_result_need_not_wait_for_progress_reported_of_a_later_day() {
        acknowledged()
                .and(new ReportProgress(CASE, BINS, "nearly", day("08-11")))
                .when(result(BINS, day("08-10")))
                .the(ItemResultSubmitted.class);
    }

    @Test
    void progress_is_not_reported_of_what_is_submitted() {
        submitted().when(new ReportProgress(CASE, BINS, "p", day("08-11"))).thenRefused(HandlingRule.ITEM_STATE);
    }

    @ParameterizedTest
    @CsvSource({"04-28, 06-28", "04-25, 06-25", "07-31, 10-07", "04-30, 06-30"})
    void the_inspection_report_is_due_after_two_months_rolled_to_a_working_day(String closed, String due) {
        FieldworkClosed event = after(until(InspectSite.class))
                .when(new CloseFieldwork(CASE, day(closed)))
                .the(FieldworkClosed.class);

        assertThat(event.reportBy().dueOn()).isEqualTo(day(due));
    }

    private static Command compiled(LocalDate on) {
        OpinionPoint point = new OpinionPoint(new OpinionId("o1"), "意见", List.of(BINS), null, null);
        return new CompileOpinions(CASE, "e", List.of(), List.of(), List.of(point), on);
    }
}
