package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyBearerId;
import org.duban.events.DutySchemeId;
import org.duban.events.Responsible;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilledLate;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodDuty;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodsOpened;
import org.duban.events.dutyscheme.RecurringDuty;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties of periods that were all put on record in the first days of 2023. */
class DutyPeriodsTest {

    private static final DutyBearerId BEARER = new DutyBearerId("b");
    private static final String AFTERWARDS = "2024-01-11";

    private final Desk desk = new Desk();

    @BeforeEach
    void opened() {
        desk.write(
                new BearerEntered(
                        BEARER, new DutySchemeId("s"), "b", Responsible.GENERAL_OFFICE, LocalDate.of(2023, 1, 1)),
                new PeriodsOpened(
                        BEARER,
                        2023,
                        Responsible.GENERAL_OFFICE,
                        List.of(
                                owed(RecurringDuty.QUARTERLY_DUTY_REPORT, "2023-q2", "2023-04-01", "2023-06-30"),
                                owed(RecurringDuty.QUARTERLY_DUTY_REPORT, "2023-q3", "2023-07-01", "2023-09-30"),
                                owed(RecurringDuty.WEEKLY_CONTACT, "2023-w26", "2023-06-26", "2023-07-02"),
                                owed(RecurringDuty.WEEKLY_CONTACT, "2023-w27", "2023-07-03", "2023-07-09"),
                                owed(RecurringDuty.ANNUAL_REPORT, "2023", "2023-01-01", "2023-12-31")),
                        LocalDate.of(2023, 1, 3)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_period_belongs_to_what_it_lies_in_and_a_week_to_where_its_thursday_lies() {
        assertThat(share("2023-01-01", "2023-12-31", AFTERWARDS)).isEqualTo("0/5");
        assertThat(share("2023-01-01", "2023-06-30", AFTERWARDS)).isEqualTo("0/2");
        assertThat(share("2023-07-01", "2023-12-31", AFTERWARDS)).isEqualTo("0/2");
        assertThat(share("2024-01-01", "2024-12-31", AFTERWARDS)).isEqualTo("0/0");
    }

    @Test
    void what_is_not_over_and_not_done_is_not_yet_missed() {
        assertThat(share("2023-01-01", "2023-12-31", "2023-01-03")).isEqualTo("0/0");
        assertThat(share("2023-01-01", "2023-12-31", "2023-06-30")).isEqualTo("0/0");
        assertThat(share("2023-01-01", "2023-12-31", "2023-07-01")).isEqualTo("0/1");

        desk.write(
                new DutyFulfilled(BEARER, RecurringDuty.ANNUAL_REPORT, "2023", "a", false, LocalDate.of(2023, 5, 8)));
        assertThat(share("2023-01-01", "2023-12-31", "2023-07-01")).isEqualTo("1/2");
    }

    @Test
    void what_was_done_in_a_week_counts_there_even_before_the_first_day_asked_about_and_what_was_late_does_not() {
        desk.write(
                new DutyFulfilled(
                        BEARER, RecurringDuty.WEEKLY_CONTACT, "2023-w26", "a", false, LocalDate.of(2023, 6, 26)),
                new DutyFulfilledLate(
                        BEARER, RecurringDuty.WEEKLY_CONTACT, "2023-w27", "l", "r", LocalDate.of(2023, 7, 12)));
        assertThat(share("2023-06-28", "2023-07-31", AFTERWARDS)).isEqualTo("1/2");
    }

    @Test
    void a_miss_that_was_waived_afterwards_stays_a_miss() {
        desk.write(
                new DutyWaived(BEARER, RecurringDuty.WEEKLY_CONTACT, "2023-w26", "r", LocalDate.of(2023, 7, 2)),
                new DutyWaived(BEARER, RecurringDuty.WEEKLY_CONTACT, "2023-w27", "r", LocalDate.of(2023, 11, 10)));
        assertThat(share("2023-06-28", "2023-07-31", AFTERWARDS)).isEqualTo("0/1");
    }

    private String share(String from, String to, String on) {
        ReportPeriod period = new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to));
        return new AnnualReports(desk.timeline())
                .find(Desk.CLERK, new FindAnnualReport(period, Moment.parse(null, on)))
                .value("duty-periods")
                .orElseThrow()
                .exact();
    }

    private static PeriodDuty owed(RecurringDuty duty, String period, String from, String to) {
        return new PeriodDuty(duty, period, LocalDate.parse(from), Facts.due(LocalDate.parse(to)));
    }
}
