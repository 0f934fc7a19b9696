package org.duban.command.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out on paper, for each point of how terms are counted. */
class WorkedDatesTest {

    private static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");

    @Test
    void the_day_of_the_trigger_is_not_counted() {
        assertThat(due("OPINION_DELIVER", "2023-06-01")).isEqualTo("2023-06-08");
    }

    @ParameterizedTest
    @CsvSource({"2023-11-30, 2024-02-29", "2024-02-29, 2024-05-29"})
    void months_end_on_the_same_number_or_else_on_the_last_day(LocalDate trigger, LocalDate due) {
        assertThat(due("SUG_REPLY", trigger.toString())).isEqualTo(due);
    }

    @Test
    void months_are_never_chained() {
        assertThat(due("SUG_REPLY_MAX", "2023-11-30")).isEqualTo("2024-05-30");
        assertThat(RULES.changes().cap(RULES.preview("SUG_REPLY", LocalDate.of(2023, 11, 30), List.of())))
                .hasValue(LocalDate.of(2024, 5, 30));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-29, 2023-09-29, 2023-10-07", "2023-02-28, 2023-05-28, 2023-05-29"})
    void a_period_rolls_forward_to_a_working_day(LocalDate trigger, LocalDate unrolled, LocalDate due) {
        Deadline deadline = RULES.counted(HandlingTerm.OPINION_HANDLE, trigger);

        assertThat(deadline.unrolledOn()).isEqualTo(unrolled);
        assertThat(deadline.dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "SWR_DRAFT, 2023-06-28, 2023-06-08, 2023-06-08",
        "SWR_DRAFT, 2023-10-25, 2023-10-05, 2023-09-28",
        "SWR_FINAL, 2023-10-25, 2023-10-15, 2023-10-13",
    })
    void a_limit_before_a_meeting_rolls_back(String rule, LocalDate meeting, LocalDate unrolled, LocalDate due) {
        Deadline deadline = RULES.preview(rule, meeting, List.of());

        assertThat(deadline.unrolledOn()).isEqualTo(unrolled);
        assertThat(deadline.dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM_RETURN, 2023-09-28, 2023-10-13",
        "ITEM_RETURN, 2023-01-20, 2023-02-03",
        "ITEM_RETURN, 2024-02-08, 2024-02-23",
        "ITEM_RETURN, 2025-09-30, 2025-10-16",
        "OPINION_COMPILE, 2023-04-21, 2023-04-27",
    })
    void weekend_days_worked_in_place_of_a_holiday_are_working_days(String rule, String trigger, String due) {
        assertThat(due(rule, trigger)).isEqualTo(due);
    }

    @Test
    void without_a_receipt_the_letter_counts_as_received_on_the_third_working_day() {
        assertThat(due("RECEIPT_DEEMED", "2023-06-21")).isEqualTo("2023-06-27");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23, DATED", "2026-12-24, PROVISIONAL"})
    void working_days_past_the_last_published_calendar_are_provisional(LocalDate trigger, Kind kind) {
        assertThat(RULES.counted(HandlingTerm.OPINION_COMPILE, trigger).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-10 2023-07-19, 2023-10-09, 2023-10-09", // ten days more than 09-29
        "2023-07-10 2023-07-19 2023-07-15 2023-07-24, 2023-10-14, 2023-10-16", // 15 days: five are shared
        "2023-06-20 2023-06-29, 2023-09-29, 2023-10-07", // up to the trigger, so none
        "2023-06-20 2023-06-30, 2023-09-30, 2023-10-07", // the day after the trigger alone
        "2023-09-29 2023-10-08, 2023-10-09, 2023-10-09", // on the last day
        "2023-09-30 2023-10-09, 2023-09-29, 2023-10-10", // run out, but it would roll to a suspended day
        "2023-10-20 2023-10-31, 2023-09-29, 2023-10-07", // after it ended
    })
    void a_period_ends_later_by_the_days_it_was_suspended_and_then_rolls(
            String days, LocalDate unrolled, LocalDate due) {
        Deadline deadline = RULES.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2023, 6, 29), suspensions(days));

        assertThat(deadline.unrolledOn()).isEqualTo(unrolled);
        assertThat(deadline.dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-22 2023-04-23, 2023-04-28", // a Saturday, and a Sunday worked
        "2023-04-24 2023-04-25 2023-04-25 2023-04-26, 2023-05-05",
        "2023-04-29 2023-05-03, 2023-04-27",
    })
    void a_term_in_working_days_passes_over_suspended_ones(String days, LocalDate due) {
        assertThat(RULES.counted(HandlingTerm.OPINION_COMPILE, LocalDate.of(2023, 4, 21), suspensions(days))
                        .dueOn())
                .isEqualTo(due);
    }

    @Test
    void a_limit_before_a_meeting_takes_no_notice_of_suspensions() {
        List<Suspension> suspensions = suspensions("2023-06-01 2023-06-20");

        assertThat(RULES.preview("SWR_DRAFT", LocalDate.of(2023, 6, 28), suspensions)
                        .dueOn())
                .isEqualTo(LocalDate.of(2023, 6, 8));
    }

    @Test
    void the_cap_moves_by_the_same_suspensions() {
        List<Suspension> tenDays = suspensions("2023-12-11 2023-12-20");

        assertThat(RULES.changes().cap(RULES.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2023, 11, 30), tenDays)))
                .hasValue(LocalDate.of(2024, 6, 11));
    }

    private static LocalDate due(String rule, String trigger) {
        return requireNonNull(
                RULES.preview(rule, LocalDate.parse(trigger), List.of()).dueOn());
    }

    static List<Suspension> suspensions(String days) {
        LocalDate[] each =
                List.of(days.split(" ")).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
        return IntStream.range(0, each.length / 2)
                .mapToObj(i -> new Suspension(each[2 * i], each[2 * i + 1]))
                .toList();
    }
}
