package org.duban.command.resolutionreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.resolutionreview.ReviewStory.CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.Command;
import org.duban.command.CommandFolders;
import org.duban.command.CorrectEvent;
import org.duban.command.workreport.Town;
import org.duban.events.DutyId;
import org.duban.events.EventCorrected;
import org.junit.jupiter.api.Test;

/** What may be put right of what was recorded of the check of a resolution. */
class ReviewCorrectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 13);
    private static final ReviewStory END = ReviewStory.told();

    /** The events of the form in the case, by their place in its history. */
    private static final String PLANNED = "e0";

    private static final String STARTED = "e1";
    private static final String GOVERNMENT_REPORTED = "e3";
    private static final String COURT_REPORTED = "e4";
    private static final String CONCLUDED = "e5";

    @Test
    void texts_can_be_put_right() {
        corrected(PLANNED, Map.of("title", "另一个题目", "documentNo", "徐人常〔2021〕12号"));
        corrected(STARTED, Map.of("method", "书面检查"));
        corrected(GOVERNMENT_REPORTED, Map.of("summary", "已完成四项"));
        corrected(CONCLUDED, Map.of("opinionsRaised", List.of("另一条意见")));
    }

    @Test
    void another_last_day_for_the_reports_makes_the_late_one_timely() {
        Town right = END.and("social", correction(STARTED, Map.of("reportBy", "2023-09-08")))
                .town();

        assertThat(due(right, "EXECUTION_REPORT:government")).isEqualTo("2023-09-08");
        assertThat(due(right, "EXECUTION_REPORT:court")).isEqualTo("2023-09-08");
        refused(STARTED, Map.of("reportBy", "2023-05-09"), "DUE_BEFORE_STEP");
    }

    @Test
    void the_end_of_the_term_is_put_right_in_the_plan_and_then_for_the_organs() {
        refused(STARTED, Map.of("finalReportBy", "2026-03-31"), "CORRECTION_DOES_NOT_FIT");
        ReviewStory planned = END.and("social", correction(PLANNED, Map.of("endsOn", "2026-03-31")));
        Town right = planned.and("social", correction(STARTED, Map.of("finalReportBy", "2026-03-31")))
                .town();

        assertThat(due(right, "FINAL_EXECUTION_REPORT:court")).isEqualTo("2026-03-31");
    }

    @Test
    void another_day_of_a_report_is_the_day_on_which_its_duty_was_met() {
        Town right = END.and("social", correction(COURT_REPORTED, Map.of("occurredOn", "2023-08-30")))
                .town();

        assertThat(right.duties(CASE)
                        .known(new DutyId("EXECUTION_REPORT:court"))
                        .metOn())
                .isEqualTo("2023-08-30");
    }

    @Test
    void what_an_event_is_about_and_what_was_counted_stays() {
        refused(PLANNED, Map.of("organs", List.of("COURT")), "CORRECTION_OF_IDENTITY");
        refused(STARTED, Map.of("organs", List.of("COURT")), "CORRECTION_OF_IDENTITY");
        refused(COURT_REPORTED, Map.of("organ", "GOVERNMENT"), "CORRECTION_OF_IDENTITY");
        refused(CONCLUDED, Map.of("compileBy", "2024-01-31"), "CORRECTION_OF_IDENTITY");
        refused(CONCLUDED, Map.of("compiler", "x"), "CORRECTION_OF_IDENTITY");
    }

    @Test
    void a_correction_says_nothing_that_no_command_may_say() {
        refused(PLANNED, Map.of("committee", "civil-affairs"), "UNIT_OF_OTHER_KIND");
        refused(PLANNED, Map.of("endsOn", "2021-08-25"), "PERIOD_REVERSED");
        refused(PLANNED, Map.of("endsOn", "2023-02-28"), "RESOLUTION_TERM_OVER");
        refused(PLANNED, Map.of("adoptedOn", "2023-03-02"), "NAMED_DAY_AFTER_STEP");
        refused(
                CONCLUDED,
                Map.of("session", Map.of("meeting", "chairpersons-41", "members", 35, "present", 32)),
                "MEETING_OF_OTHERS");
    }

    @Test
    void the_days_stay_in_order() {
        refused(STARTED, Map.of("occurredOn", "2023-02-28"), "BEFORE_PREVIOUS_STEP");
        refused(GOVERNMENT_REPORTED, Map.of("occurredOn", "2023-05-09"), "BEFORE_PREVIOUS_STEP");
        refused(CONCLUDED, Map.of("occurredOn", "2023-11-21"), "MEETING_ON_OTHER_DAY");
        refused(COURT_REPORTED, Map.of("occurredOn", "2023-09-05"), "AFTER_RECORDING_DAY");
    }

    private static CorrectEvent correction(String eventId, Map<String, Object> changes) {
        return new CorrectEvent(CASE.stream(), eventId, changes, "登记有误", TODAY);
    }

    private static void corrected(String eventId, Map<String, Object> changes) {
        assertThat(END.by("social").when(correction(eventId, changes)))
                .singleElement()
                .isInstanceOf(EventCorrected.class);
    }

    private static void refused(String eventId, Map<String, Object> changes, String rule) {
        Command wrong = correction(eventId, changes);
        END.by("social")
                .refuses(
                        wrong,
                        CommandFolders.refusals().stream()
                                .filter(one -> one.name().equals(rule))
                                .findFirst()
                                .orElseThrow());
    }

    private static LocalDate due(Town town, String duty) {
        return town.duties(CASE).known(new DutyId(duty)).due().dueOn();
    }
}
