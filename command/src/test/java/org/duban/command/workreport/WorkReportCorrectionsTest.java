package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.workreport.WorkReportStory.CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.Duty;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.junit.jupiter.api.Test;

/** What may be put right of what was recorded of a special work report. */
class WorkReportCorrectionsTest {

    private static final Town END = WorkReportStory.atItsEnd();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void the_day_of_a_draft_moves_the_time_for_comments() {
        Town right = END.after(correction(DraftReportSentForComment.class, Map.of("occurredOn", "2026-07-10")));

        assertThat(duty(right, "SESSION_DRAFT:work-report-2").metOn()).isEqualTo("2026-07-10");
        assertThat(duty(right, "DRAFT_COMMENT:government-1").due().dueOn()).isEqualTo("2026-07-15");
    }

    @Test
    void a_title_a_summary_and_a_view_can_be_put_right() {
        assertThat(corrected(TopicPlanned.class, Map.of("title", "另一个题目"))).isNotNull();
        assertThat(corrected(FinalReportSubmitted.class, Map.of("summary", "另一个摘要")))
                .isNotNull();
        assertThat(corrected(
                        CollectedViewsSent.class,
                        Map.of("views", List.of(Map.of("from", "a", "text", "b"), Map.of("from", "c", "text", "d")))))
                .isNotNull();
        assertThat(corrected(TopicPostponed.class, Map.of("month", "2026-08"))).isNotNull();
        assertThat(corrected(ReportHeard.class, Map.of("entrustment", "徐府〔2026〕45号")))
                .isNotNull();
    }

    @Test
    void what_an_event_is_about_stays() {
        refused(TopicPlanned.class, Map.of("source", "MEMBERS_POINTS"), "CORRECTION_OF_IDENTITY");
        refused(ReportHeard.class, Map.of("post", "HEAD_OF_ORGAN"), "CORRECTION_OF_IDENTITY");
        refused(FinalReportSubmitted.class, Map.of("version", 2), "CORRECTION_OF_IDENTITY");
        refused(
                DraftReportSentForComment.class,
                Map.of("draft", "SESSION_DRAFT:work-report"),
                "CORRECTION_OF_IDENTITY");
        refused(
                ReportDistributedToMembers.class,
                Map.of("distribution", "SESSION_NOTICE:work-report-2"),
                "CORRECTION_OF_IDENTITY");
    }

    @Test
    void a_correction_says_nothing_that_no_command_may_say() {
        refused(
                FinalReportSubmitted.class,
                Map.of("answers", List.of(Map.of("view", 1, "answer", "a"))),
                "VIEW_UNANSWERED");
        refused(ReportHeard.class, Map.of("entrustment", ""), "ENTRUSTMENT_MISSING");
        refused(TopicPlanned.class, Map.of("meeting", "standing-34"), "MEETING_OF_OTHERS");
        refused(TopicPlanned.class, Map.of("month", "2026-14"), "CORRECTION_DOES_NOT_FIT");
        refused(TopicResumed.class, Map.of("month", "2026-08"), "MONTH_NOT_OF_SESSION");
        refused(
                ReportHeard.class,
                Map.of("session", Map.of("meeting", "standing-34", "members", 35, "present", 31)),
                "HEARD_IN_OTHER_SESSION");
    }

    @Test
    void the_days_stay_in_order() {
        refused(ReportDistributedToMembers.class, Map.of("occurredOn", "2026-07-16"), "BEFORE_PREVIOUS_STEP");
        refused(DraftReportCommented.class, Map.of("occurredOn", "2026-07-10"), "BEFORE_PREVIOUS_STEP");
        refused(ReportHeard.class, Map.of("occurredOn", "2026-07-30"), "MEETING_ON_OTHER_DAY");
        refused(TopicPlanned.class, Map.of("occurredOn", "2026-04-10"), "AFTER_RECORDING_DAY");
    }

    private static CorrectEvent correction(Class<? extends Event> type, Map<String, Object> changes) {
        return END.correction(CASE.stream(), type, TODAY, changes);
    }

    private static EventCorrected corrected(Class<? extends Event> type, Map<String, Object> changes) {
        return END.when(correction(type, changes), EventCorrected.class);
    }

    private static void refused(Class<? extends Event> type, Map<String, Object> changes, String rule) {
        END.refuses(correction(type, changes), Refusals.named(rule));
    }

    private static Duty duty(Town town, String duty) {
        return town.duties(CASE).known(new DutyId(duty));
    }
}
