package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example against a table that was worked out by hand from the rules. */
class ExampleFollowUpsTest {

    private static final LocalDate DEMO = LocalDate.of(2024, 1, 11);
    private static ExampleYear year;

    @BeforeAll
    static void give(@TempDir Path folder) {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
        year = ExampleYear.served(folder);
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void on_the_day_of_the_demo_every_item_stands_as_the_table_says() {
        List<String> items = year.owed(FollowUpStatus.ALL, DEMO).items().stream()
                .filter(owed -> HandlingDuty.RECTIFICATION_ITEM.has(owed.duty()))
                .map(owed -> owed.itemId() + " " + owed.unit() + " " + owed.state() + " " + owed.light() + " "
                        + owed.dueOn() + " " + owed.daysLate())
                .toList();
        assertThat(items)
                .containsExactlyInAnyOrder(
                        "item-01 greening CLOSED GREY 2023-10-07 0",
                        "item-02 housing CLOSED GREY 2023-11-10 12",
                        "item-03 commerce CLOSED GREY 2023-10-31 0",
                        "item-04 offices-admin CLOSED GREY 2023-08-31 0",
                        "item-05 education REWORK RED 2024-01-08 3",
                        "item-06 housing ACCEPTED_BY_UNIT RED 2023-10-07 96",
                        "item-07 urban-enforcement CLOSED GREY 2023-10-07 0",
                        "item-08 market ACCEPTED_BY_UNIT RED 2023-12-15 27",
                        "item-09 greening ACCEPTED_BY_UNIT YELLOW 2024-01-15 0",
                        "item-10 greening LONG_TERM GREEN 2024-06-28 0",
                        "item-12 xujiahui ACCEPTED GREEN 2023-10-07 13",
                        "item-13 greening SUBMITTED GREEN 2023-12-29 0",
                        "item-14 urban-enforcement ACCEPTED_BY_UNIT GREEN 2024-02-29 0");
    }

    @Test
    void steps_of_the_whole_case_were_due_as_the_table_says() {
        List<String> steps = year.owed(FollowUpStatus.ALL, DEMO).items().stream()
                .filter(owed -> owed.itemId() == null)
                .map(owed -> owed.kind() + " " + owed.dueOn() + " " + owed.metOn())
                .toList();
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "SELF_CHECK 2023-04-14 2023-04-13",
                        "MEETING_NOTICE 2023-06-13 2023-06-12",
                        "MEETING_NOTICE 2023-10-19 2023-10-17",
                        "INSPECTION_REPORT 2023-07-31 2023-06-09",
                        "OPINION_COMPILE 2023-06-28 2023-06-27",
                        "OPINION_DELIVER 2023-07-06 2023-07-05",
                        "REPORT_COMMENT 2023-09-25 2023-09-21",
                        "REPORT_COMMENT 2023-10-08 2023-09-27",
                        "HANDLING_REPORT 2023-10-07 2023-09-28",
                        "DEPUTY_NOTICE null null",
                        "PUBLICATION null null");
    }

    @Test
    void on_the_day_of_the_demo_three_items_are_overdue() {
        assertThat(listed(FollowUpStatus.OVERDUE, DEMO))
                .containsExactly("item-06 housing 96", "item-08 market 27", "item-05 education 3");
        assertThat(listed(FollowUpStatus.DUE_SOON, DEMO)).containsExactly("item-09 greening 0");
        assertThat(listed(FollowUpStatus.DONE_LATE, DEMO)).containsExactly("item-12 xujiahui 13", "item-02 housing 12");
        assertThat(year.owed(FollowUpStatus.ALL, DEMO).counts()).isEqualTo(new Counts(3, 1, 9, 2, 3, 0));
    }

    @Test
    void after_the_national_holiday_two_items_are_overdue() {
        LocalDate on = LocalDate.of(2023, 10, 9);
        assertThat(listed(FollowUpStatus.OVERDUE, on)).containsExactly("item-06 housing 2", "item-12 xujiahui 2");
        assertThat(year.owed(FollowUpStatus.ALL, on).counts()).isEqualTo(new Counts(2, 0, 11, 0, 3, 0));
    }

    @Test
    void in_the_middle_of_november_an_extended_item_is_overdue_beside_the_oldest() {
        LocalDate on = LocalDate.of(2023, 11, 15);
        assertThat(listed(FollowUpStatus.OVERDUE, on)).containsExactly("item-06 housing 39", "item-02 housing 5");
        assertThat(listed(FollowUpStatus.DONE_LATE, on)).containsExactly("item-12 xujiahui 13");
        assertThat(year.owed(FollowUpStatus.ALL, on).counts()).isEqualTo(new Counts(2, 0, 8, 1, 2, 0));
    }

    @Test
    void before_the_end_of_the_year_the_item_refused_more_time_is_overdue() {
        LocalDate on = LocalDate.of(2023, 12, 20);
        assertThat(listed(FollowUpStatus.OVERDUE, on)).containsExactly("item-06 housing 74", "item-08 market 5");
        assertThat(listed(FollowUpStatus.DONE_LATE, on)).containsExactly("item-12 xujiahui 13", "item-02 housing 12");
        assertThat(year.owed(FollowUpStatus.ALL, on).counts()).isEqualTo(new Counts(2, 0, 9, 2, 2, 0));
    }

    @Test
    void a_result_registered_late_is_missing_from_what_was_known_before() {
        assertThat(overdue("2023-10-09", "2023-10-09"))
                .containsExactly("item-05 education 2", "item-06 housing 2", "item-12 xujiahui 2");
        assertThat(overdue("2023-10-16", "2023-10-09")).containsExactly("item-06 housing 2", "item-12 xujiahui 2");
    }

    private static List<String> listed(FollowUpStatus status, LocalDate on) {
        return year.owed(status, on).items().stream()
                .map(ExampleFollowUpsTest::line)
                .toList();
    }

    private static List<String> overdue(String asOf, String on) {
        return year.owed(FollowUpStatus.OVERDUE, Moment.parse(asOf, on)).items().stream()
                .map(ExampleFollowUpsTest::line)
                .toList();
    }

    private static String line(FollowUp owed) {
        return owed.itemId() + " " + owed.unit() + " " + owed.daysLate();
    }
}
