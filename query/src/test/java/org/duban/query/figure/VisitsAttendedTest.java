package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.util.List;
import org.duban.events.ActivityId;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendedKind;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.query.Desk;
import org.duban.query.timeline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deputies on a visit that has a case of its own, and on the register of activities. */
class VisitsAttendedTest {

    private static final CaseId VISIT = new CaseId("wetlands");
    private static final PersonId ONE = new PersonId("p-1");
    private static final PersonId OTHER = new PersonId("p-2");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoever_was_on_a_visit_counts_without_being_put_on_the_register_again() {
        desk.write(new DeputyVisitHeld(VISIT, List.of(ONE, OTHER), List.of("w"), "s", day("05-18")));
        assertThat(counted("activity-attendances")).isEqualTo("2");
        assertThat(counted("activity-deputies")).isEqualTo("2");
    }

    @Test
    void whoever_is_on_record_in_both_was_there_once() {
        desk.write(new DeputyVisitHeld(VISIT, List.of(ONE), List.of("w"), "s", day("05-18")));
        attended("same", VISIT, List.of(ONE, OTHER));
        assertThat(counted("activity-attendances")).isEqualTo("2");

        attended("another", null, List.of(ONE));
        assertThat(counted("activity-attendances")).isEqualTo("3");
        assertThat(counted("activity-deputies")).isEqualTo("2");
    }

    private void attended(String id, @Nullable CaseId matter, List<PersonId> deputies) {
        ActivityId activity = new ActivityId(id);
        desk.write(
                new ActivityHeld(activity, "t", AttendedKind.VISIT, matter, day("05-18"), day("05-18")),
                new DeputiesAttended(activity, deputies, day("05-18")));
    }

    private String counted(String figure) {
        return new AnnualReports(desk.timeline())
                .find(Desk.CLERK, new FindAnnualReport(new ReportPeriod(day("01-01"), day("12-31")), Moment.NOW))
                .value(figure)
                .orElseThrow()
                .printed();
    }
}
