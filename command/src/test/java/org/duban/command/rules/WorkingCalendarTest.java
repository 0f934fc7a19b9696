package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
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
    void a_year_without_notice_works_from_monday_to_friday() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
        assertThat(CALENDAR.isPublished(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)))
                .isFalse();
    }

    @Test
    void refuses_a_year_whose_lists_do_not_make_its_number_of_working_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2023, "", Set.of(), Set.of(), 249))
                .withMessage("2023 has 260 working days, not 249");
    }

    @Test
    void refuses_a_sunday_among_the_weekdays_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(2023, "", Set.of(LocalDate.of(2023, 1, 1)), Set.of(), 260))
                .withMessage("2023-01-01 stands in the wrong list of 2023");
    }
}
