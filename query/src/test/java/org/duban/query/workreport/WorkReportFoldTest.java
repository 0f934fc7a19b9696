package org.duban.query.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.SupervisedOrgan.COURT;
import static org.duban.events.SupervisedOrgan.GOVERNMENT;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.workreport.CollectedViews.NumberedView;
import org.junit.jupiter.api.Test;

class WorkReportFoldTest {

    private final List<Event> events = new ArrayList<>(List.of(Reports.planned(day("01-10"))));

    @Test
    void the_case_is_as_far_as_the_organ_furthest_behind() {
        assertThat(stage()).isEqualTo("TOPIC_PLANNED");
        assertThat(after(Reports.drafted(GOVERNMENT, day("03-01")))).isEqualTo("WORK_REPORT_PREPARING");
        assertThat(after(Reports.drafted(COURT, day("03-02")))).isEqualTo("WORK_REPORT_DRAFT_UNDER_COMMENT");
        assertThat(after(Reports.commented(COURT, day("03-03")))).isEqualTo("WORK_REPORT_DRAFT_UNDER_COMMENT");
        assertThat(after(Reports.submitted(GOVERNMENT, 1, day("03-10")))).isEqualTo("WORK_REPORT_DRAFT_UNDER_COMMENT");
        assertThat(after(Reports.submitted(COURT, 1, day("03-11")))).isEqualTo("WORK_REPORT_SUBMITTED");
        assertThat(after(Reports.distributed(day("03-15")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        assertThat(after(Reports.heard(GOVERNMENT, day("03-30")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        assertThat(facts().reports())
                .extracting(OrganWorkReport::stage)
                .containsExactly("WORK_REPORT_HEARD", "WORK_REPORT_DISTRIBUTED");
        assertThat(after(Reports.heard(COURT, day("03-30")))).isEqualTo("WORK_REPORT_HEARD");
        assertThat(after(deliberated(day("03-30")))).isEqualTo("DELIBERATED");
    }

    @Test
    void a_report_revised_after_members_have_it_is_to_be_given_to_them_again() {
        untilDistributed();
        assertThat(after(Reports.submitted(COURT, 2, day("03-20")))).isEqualTo("WORK_REPORT_SUBMITTED");
        assertThat(after(Reports.distributed(day("03-21")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
    }

    @Test
    void a_step_registered_late_takes_no_case_back() {
        untilDistributed();
        assertThat(after(Reports.visited(day("02-01")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        assertThat(after(Reports.viewed(COURT, day("02-02"), "slow"))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        assertThat(after(Reports.drafted(COURT, day("03-02")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        assertThat(after(Reports.submitted(COURT, 2, day("03-12")))).isEqualTo("WORK_REPORT_DISTRIBUTED");
        after(deliberated(day("03-30")));
        assertThat(after(Reports.heard(COURT, day("03-29")))).isEqualTo("DELIBERATED");
    }

    @Test
    void a_topic_put_off_comes_back_to_where_it_stood() {
        after(Reports.drafted(GOVERNMENT, day("03-01")));
        assertThat(after(Reports.postponed(day("03-05")))).isEqualTo("TOPIC_POSTPONED");
        assertThat(after(Reports.resumed(day("04-05")))).isEqualTo("WORK_REPORT_PREPARING");
    }

    @Test
    void a_topic_taken_off_the_plan_is_closed_and_still_told_from_one_that_was_handled() {
        after(Reports.cancelled(day("02-01")));
        assertThat(after(Facts.closed(Reports.CASE, List.of(), day("02-01")))).isEqualTo("TOPIC_CANCELLED");
        assertThat(view().course().closedOn()).isEqualTo(day("02-01"));
    }

    @Test
    void views_are_numbered_for_each_organ_and_stand_beside_the_answers_of_its_last_report() {
        after(Reports.viewed(GOVERNMENT, day("02-01"), "beds", "meals"));
        after(Reports.viewed(COURT, day("02-02"), "delays"));
        after(Reports.viewed(GOVERNMENT, day("02-03"), "staff"));
        after(Reports.submitted(GOVERNMENT, 1, day("03-01"), new ViewAnswer(1, "more"), new ViewAnswer(3, "hired")));
        after(Reports.submitted(GOVERNMENT, 2, day("03-02"), new ViewAnswer(1, "eighty"), new ViewAnswer(2, "soon")));
        assertThat(views(GOVERNMENT))
                .containsExactly(
                        new NumberedView(1, "residents", "beds", true, "eighty"),
                        new NumberedView(2, "residents", "meals", true, "soon"),
                        new NumberedView(3, "residents", "staff", false, null));
        assertThat(views(COURT)).containsExactly(new NumberedView(1, "residents", "delays", false, null));
        assertThat(report(GOVERNMENT).versions().getFirst().answers()).contains(new ViewAnswer(3, "hired"));
    }

    private void untilDistributed() {
        after(Reports.submitted(GOVERNMENT, 1, day("03-10")));
        after(Reports.submitted(COURT, 1, day("03-11")));
        after(Reports.distributed(day("03-15")));
    }

    private List<NumberedView> views(SupervisedOrgan organ) {
        return report(organ).views().stream()
                .flatMap(letter -> letter.views().stream())
                .toList();
    }

    private OrganWorkReport report(SupervisedOrgan organ) {
        return facts().reports().stream()
                .filter(report -> report.organ() == organ)
                .findFirst()
                .orElseThrow();
    }

    private WorkReportFacts facts() {
        return (WorkReportFacts) view().facts();
    }

    private String after(Event event) {
        events.add(event);
        return stage();
    }

    private String stage() {
        return view().course().stage();
    }

    private CaseView view() {
        InMemoryHistory history = new InMemoryHistory();
        events.forEach(history::write);
        return Objects.requireNonNull(CaseFold.fold(history.all(), LocalDate.MAX));
    }

    private static DeliberationHeld deliberated(LocalDate on) {
        return new DeliberationHeld(
                Reports.CASE, Facts.SESSION, List.of(), List.of(), Facts.BY_COMMITTEE, Facts.due(on.plusDays(7)), on);
    }
}
