package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.query.Desk;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.Test;

/** What is told of a time of which nothing is on record. */
class BeforeRecordsTest {

    private static final ReportPeriod BEFORE = new ReportPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    @Test
    void a_period_before_the_first_thing_that_counts_has_no_number_and_one_after_it_may_have_nought() {
        try (Desk desk = new Desk()) {
            desk.write(Year.once().toArray(Event[]::new));
            FigureValue before = value(desk, BEFORE, "standing-committee-meetings");
            assertThat(before.status()).isEqualTo(Status.NO_RECORDS);
            assertThat(before.printed()).isNull();
            assertThat(value(desk, BEFORE, "suggestions-satisfied-share").status())
                    .isEqualTo(Status.NO_RECORDS);

            ReportPeriod lastDay = new ReportPeriod(day("12-31"), day("12-31"));
            assertThat(value(desk, lastDay, "standing-committee-meetings").printed())
                    .isEqualTo("0");
        }
    }

    @Test
    void of_a_new_ledger_the_year_that_is_running_has_nought_and_the_one_before_no_number() {
        try (Desk desk = new Desk()) {
            assertThat(value(desk, new ReportPeriod(day("01-01"), day("12-31")), "standing-committee-meetings")
                            .printed())
                    .isEqualTo("0");
            assertThat(value(desk, BEFORE, "standing-committee-meetings").status())
                    .isEqualTo(Status.NO_RECORDS);
        }
    }

    private static FigureValue value(Desk desk, ReportPeriod period, String figure) {
        return new AnnualReports(desk.timeline())
                .find(Desk.CLERK, new FindAnnualReport(period, Moment.NOW))
                .value(figure)
                .orElseThrow();
    }
}
