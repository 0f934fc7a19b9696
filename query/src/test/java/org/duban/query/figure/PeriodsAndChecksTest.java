package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Objects;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.figure.CrossCheck.Fit;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures over other spans than a calendar year, and what must hold between those of one span. */
class PeriodsAndChecksTest {

    private static final ReportPeriod YEAR = new ReportPeriod(day("01-01"), day("12-31"));

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void replies_by_category_make_up_what_is_handled_unless_one_is_missing() {
        desk.write(Year.all().toArray(Event[]::new));
        assertThat(fit("categories-make-up-power")).isEqualTo(Fit.HOLDS);
        assertThat(fit("elected-make-up")).isEqualTo(Fit.HOLDS);
        assertThat(fit("shares-as-printed")).isEqualTo(Fit.HOLDS);
        CaseId waiting = new CaseId("waiting");
        desk.write(
                Year.submitted(waiting, new MeetingId("np-1")),
                new SuggestionRegistered(waiting, 30, "a", day("01-08")),
                new SuggestionAssigned(
                        waiting,
                        SupervisedOrgan.GOVERNMENT,
                        Facts.undated(day("04-20")),
                        Facts.undated(day("04-20")),
                        Facts.undated(day("04-20")),
                        null,
                        List.of(),
                        day("01-20")));
        assertThat(fit("categories-make-up-power")).isEqualTo(Fit.BROKEN);
    }

    private Fit fit(String check) {
        return report(YEAR).checks().stream()
                .filter(one -> one.id().equals(check))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void over_several_years_a_person_counts_once_and_a_meeting_each_time_and_a_year_may_begin_on_any_day() {
        desk.write(Year.once().toArray(Event[]::new));
        desk.write(
                new DeputyServiceEnded(
                        new PersonId("p-1"),
                        Level.MUNICIPAL,
                        Ground.RESIGNED,
                        "2023-04-20",
                        null,
                        null,
                        day("03-04").minusYears(1)),
                Year.scheduled("sc-0", MeetingKind.STANDING_COMMITTEE),
                Year.held("sc-0", day("02-20").minusYears(1)));
        ReportPeriod both = new ReportPeriod(day("01-01").minusYears(1), day("12-31"));
        assertThat(over(both, "deputies-resigned")).isEqualTo(1);
        assertThat(over(both, "standing-committee-meetings")).isEqualTo(2);
        ReportPeriod sinceLastReport = new ReportPeriod(day("02-20").minusYears(1), day("02-19"));
        assertThat(over(sinceLastReport, "standing-committee-meetings")).isEqualTo(1);
        assertThat(over(sinceLastReport, "deputies-resigned")).isEqualTo(1);
    }

    private long over(ReportPeriod period, String figure) {
        return Objects.requireNonNull(report(period).value(figure).orElseThrow().count());
    }

    private AnnualReport report(ReportPeriod period) {
        return new AnnualReports(desk.timeline()).find(Desk.CLERK, new FindAnnualReport(period, Moment.NOW));
    }
}
