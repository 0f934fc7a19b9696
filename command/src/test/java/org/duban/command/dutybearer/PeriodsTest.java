package org.duban.command.dutybearer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.dutybearer.Periods.Period;
import org.duban.events.dutyscheme.DutySchemeEvent.RecurrencePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    /** Six duties of a year, two of a quarter, one of a half-year, one of a week. */
    @ParameterizedTest
    @CsvSource({"2023, 68", "2024, 68", "2025, 68", "2026, 69"})
    void the_ten_ones_are_owed_so_many_times_a_year(int year, int times) {
        int owed = 6 * number(RecurrencePeriod.YEAR, year)
                + 2 * number(RecurrencePeriod.QUARTER, year)
                + number(RecurrencePeriod.HALF_YEAR, year)
                + number(RecurrencePeriod.WEEK, year);

        assertThat(owed).isEqualTo(times);
    }

    @Test
    void weeks_are_numbered_as_iso_8601_does() {
        List<Period> weeks = Periods.of(RecurrencePeriod.WEEK, 2023);

        assertThat(weeks.getFirst())
                .isEqualTo(new Period("2023-w01", LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 8)));
        assertThat(weeks.getLast())
                .isEqualTo(new Period("2023-w52", LocalDate.of(2023, 12, 25), LocalDate.of(2023, 12, 31)));
        assertThat(Periods.of(RecurrencePeriod.WEEK, 2026).getLast())
                .isEqualTo(new Period("2026-w53", LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)));
    }

    @Test
    void other_periods_follow_the_calendar() {
        assertThat(Periods.of(RecurrencePeriod.QUARTER, 2023).get(1))
                .isEqualTo(new Period("2023-q2", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30)));
        assertThat(Periods.of(RecurrencePeriod.HALF_YEAR, 2023).get(1))
                .isEqualTo(new Period("2023-h2", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31)));
        assertThat(Periods.of(RecurrencePeriod.YEAR, 2023))
                .containsExactly(new Period("2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    private static int number(RecurrencePeriod length, int year) {
        return Periods.of(length, year).size();
    }
}
