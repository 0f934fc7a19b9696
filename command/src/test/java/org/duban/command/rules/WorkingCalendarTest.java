package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.duban.events.Derivation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2016, 250",
        "2017, 249",
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void a_year_has_as_many_working_days_as_its_notice_leaves(int year, int days) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-29, false", // Mid-Autumn, a Friday
        "2023-10-07, true", // Saturday worked for the National Day week
        "2023-10-14, false", // an ordinary Saturday
        "2023-10-13, true", // an ordinary Friday
    })
    void holidays_and_days_worked_in_their_place_count_as_published(LocalDate day, boolean works) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void a_year_without_notice_works_from_monday_to_friday_but_on_the_festivals_of_every_year() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 9, 30))).isTrue();
        assertThat(CALENDAR.whyOff(LocalDate.of(2027, 10, 1))).isEqualTo(Reason.HOLIDAY);
        assertThat(CALENDAR.whyOff(LocalDate.of(2027, 10, 2))).isEqualTo(Reason.HOLIDAY);
        assertThat(CALENDAR.whyOff(LocalDate.of(2027, 10, 9))).isEqualTo(Reason.WEEKEND);
        assertThat(CALENDAR.whyOff(LocalDate.of(2014, 5, 1))).isEqualTo(Reason.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2014, 5, 2))).isTrue();
        assertThat(CALENDAR.whyOff(LocalDate.of(2028, 5, 2))).isEqualTo(Reason.HOLIDAY);
    }

    @Test
    void the_last_day_of_a_year_is_known_only_with_the_notice_of_the_next() {
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertThat(CALENDAR.isPublished(last.minusDays(9), last.minusDays(1))).isTrue();
        assertThat(CALENDAR.isPublished(last.minusDays(9), last)).isFalse();
        assertThat(CALENDAR.isPublished(last, last.plusDays(1))).isFalse();
        assertThat(CALENDAR.isPublished(last.minusYears(1), last.minusYears(1))).isTrue();
    }

    @Test
    void a_notice_may_change_days_of_the_december_before() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(CALENDAR.whyOff(LocalDate.of(2018, 12, 31))).isEqualTo(Reason.HOLIDAY);
    }

    @Test
    void a_weekend_within_a_holiday_is_told_as_holiday() {
        assertThat(CALENDAR.whyOff(LocalDate.of(2023, 10, 1))).isEqualTo(Reason.HOLIDAY);
        assertThat(CALENDAR.whyOff(LocalDate.of(2023, 10, 15))).isEqualTo(Reason.WEEKEND);
    }

    @Test
    void what_a_later_notice_of_the_same_year_changed_holds() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @Test
    void refuses_a_year_whose_lists_do_not_make_its_number_of_working_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2023, "", Set.of(), Set.of(), 249))
                .withMessage("2023 has 260 working days, not 249");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30", "2024-01-01"})
    void refuses_a_day_off_that_is_not_of_the_year_nor_of_the_december_before(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2023, "", Set.of(day), Set.of(), 260))
                .withMessage(day + " stands in the wrong list of 2023");
    }

    @Test
    void refuses_a_friday_among_the_weekends_worked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2023, "", Set.of(), Set.of(LocalDate.of(2023, 1, 6)), 260))
                .withMessage("2023-01-06 stands in the wrong list of 2023");
    }
}
