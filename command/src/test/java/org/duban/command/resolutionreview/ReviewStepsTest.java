package org.duban.command.resolutionreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.command.resolutionreview.ReviewStory.CASE;
import static org.duban.command.resolutionreview.ReviewStory.after;
import static org.duban.command.resolutionreview.ReviewStory.before;
import static org.duban.command.resolutionreview.ReviewStory.like;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.scenario.Scenario;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.junit.jupiter.api.Test;

/** What each step of the check of a resolution leads to. */
class ReviewStepsTest {

    private static final List<SupervisedOrgan> ORGANS = List.of(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void a_check_on_the_yearly_plan_opens_the_case() {
        assertThat(before("plan-resolution-review").by("clerk").when(like("plan-resolution-review", "")))
                .containsExactly(new ResolutionReviewPlanned(
                        CASE,
                        "“八五”普法决议执行情况中期检查",
                        "关于开展第八个五年法治宣传教育的决议",
                        "徐人常〔2021〕11号",
                        LocalDate.of(2021, 8, 26),
                        END,
                        ORGANS,
                        new UnitId("social-committee"),
                        Secrecy.PUBLIC,
                        LocalDate.of(2023, 3, 1)));
    }

    @Test
    void the_beginning_asks_each_organ_for_a_report_now_and_for_one_at_the_end_of_the_term() {
        LocalDate on = LocalDate.of(2023, 5, 10);
        ResolutionReviewStarted started = new ResolutionReviewStarted(
                CASE,
                "听取报告与走访相结合",
                ORGANS,
                Scenario.RULES.decided(ResolutionReviewTerm.EXECUTION_REPORT, on, LocalDate.of(2023, 8, 31)),
                Scenario.RULES.decided(ResolutionReviewTerm.FINAL_EXECUTION_REPORT, on, END),
                on);

        assertThat(before("start-resolution-review").by("social").when(like("start-resolution-review", "")))
                .containsExactly(started);
        assertThat(started.finalReportBy().source()).isEqualTo("S06");
        assertThat(started.finalReportBy().article()).isEqualTo("14 ¶1");
        assertThat(after("start-resolution-review").town().duties(CASE).open())
                .extracting(duty -> duty.id().value())
                .containsExactly(
                        "EXECUTION_REPORT:government",
                        "EXECUTION_REPORT:court",
                        "FINAL_EXECUTION_REPORT:government",
                        "FINAL_EXECUTION_REPORT:court");
    }

    @Test
    void a_check_may_begin_on_the_last_day_of_the_term() {
        Command last = like("start-resolution-review", "\"occurredOn\": \"2025-12-31\", \"reportBy\": \"2025-12-31\"");

        assertThat(before("start-resolution-review").by("social").when(last)).hasSize(1);
    }

    @Test
    void an_office_reports_for_its_own_organ() {
        LocalDate on = LocalDate.of(2023, 8, 25);

        assertThat(before("submit-execution-report").by("court").when(like("submit-execution-report", "")))
                .containsExactly(new ExecutionReportReceived(
                        CASE, SupervisedOrgan.COURT, "徐府报〔2023〕21号", "决议五项任务已完成三项，两项正在推进。", on));
    }

    @Test
    void what_is_found_on_the_way_becomes_an_item_from_the_beginning_to_the_session() {
        Command find = like("identify-item", "\"itemId\": \"found-later\", \"occurredOn\": \"2023-11-22\"");

        assertThat(after("start-resolution-review").by("social").when(find)).hasSize(1);
        assertThat(after("submit-execution-report", "court").by("social").when(find))
                .hasSize(1);
    }

    @Test
    void a_session_that_heard_what_the_check_came_to_has_the_opinions_compiled() {
        LocalDate on = LocalDate.of(2023, 11, 22);

        assertThat(before("conclude-resolution-review").by("clerk").when(like("conclude-resolution-review", "")))
                .containsExactly(new ResolutionReviewConcluded(
                        CASE,
                        new Session(new MeetingId("standing-17"), 35, 32),
                        "总体进展符合决议要求，社区普法阵地有待加强。",
                        List.of("普法责任清单要细化到部门。", "裁判文书要说理透彻。"),
                        Responsible.committee(new UnitId("social-committee")),
                        Scenario.RULES.counted(HandlingTerm.OPINION_COMPILE, on),
                        on));
    }

    @Test
    void a_check_of_one_organ_needs_the_report_of_that_one_only() {
        ReviewStory one = before("plan-resolution-review")
                .and("social", like("plan-resolution-review", "\"organs\": [\"COURT\"]"))
                .and("social", like("start-resolution-review", ""))
                .and("court", like("submit-execution-report", ""))
                .and("clerk", like("schedule-meeting", ""));

        assertThat(one.by("clerk").when(like("conclude-resolution-review", ""))).hasSize(1);
    }

    @Test
    void an_organ_reports_at_the_end_of_the_term_whether_or_not_a_session_has_heard_the_check() {
        Command last = like("submit-final-execution-report", "");

        for (ReviewStory story : List.of(before("conclude-resolution-review"), after("publish-report"))) {
            assertThat(story.by("office").when(last))
                    .containsExactly(new FinalExecutionReported(
                            CASE,
                            SupervisedOrgan.GOVERNMENT,
                            "徐府报〔2025〕40号",
                            "决议各项任务已经完成。",
                            LocalDate.of(2025, 12, 19)));
        }
        assertThat(after("submit-final-execution-report").town().duties(CASE).open())
                .extracting(duty -> duty.id())
                .containsExactly(new DutyId("FINAL_EXECUTION_REPORT:court"));
    }

    @Test
    void each_step_is_the_task_of_its_own_role() {
        assertThat(Commands.all().stream().filter(type -> ResolutionReviewCommand.class.isAssignableFrom(type.type())))
                .extracting(
                        CommandType::name,
                        type -> type.roles().stream().sorted().toList())
                .containsExactlyInAnyOrder(
                        tuple("plan-resolution-review", List.of(Role.CLERK, Role.COMMITTEE)),
                        tuple("start-resolution-review", List.of(Role.COMMITTEE)),
                        tuple("submit-execution-report", List.of(Role.OFFICE)),
                        tuple("conclude-resolution-review", List.of(Role.CLERK)),
                        tuple("submit-final-execution-report", List.of(Role.OFFICE)));
    }
}
