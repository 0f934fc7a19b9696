package org.duban.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How units and organs did, worked out by hand. */
class UnitEvaluationsTest {

    private static final ReportPeriod YEAR = new ReportPeriod(day("01-01"), day("12-31"));
    private static final CaseId CASE = Facts.CASE;
    private static final ItemId FIRST = new ItemId("first");
    private static final ItemId SECOND = new ItemId("second");
    private static final Party GREENING = Party.of(Facts.GREENING);
    private static final Party GOVERNMENT = Party.of(SupervisedOrgan.GOVERNMENT);

    private final Desk desk = new Desk();

    /** Greening does the first item in time, has it sent back, and is late with it then; it never does the second. */
    @BeforeEach
    void write() {
        desk.write(
                Facts.planned(CASE, day("01-10")),
                Facts.identified(CASE, FIRST, day("02-01")),
                Facts.identified(CASE, SECOND, day("02-01")),
                Facts.delivered(CASE, SupervisedOrgan.GOVERNMENT, List.of(FIRST, SECOND), day("11-30"), day("02-20")),
                Facts.assigned(CASE, FIRST, Facts.GREENING, day("06-01"), day("03-01")),
                Facts.assigned(CASE, SECOND, Facts.GREENING, day("06-30"), day("03-01")),
                Facts.submitted(CASE, FIRST, 1, day("05-10")),
                Facts.rejected(CASE, FIRST, day("06-20"), day("05-20")),
                Facts.submitted(CASE, FIRST, 2, day("06-30")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_term_counts_by_its_own_last_day_though_the_duty_was_owed_anew() {
        assertThat(exact(GREENING, Measure.IN_TIME, YEAR)).isEqualTo("1/3");
        assertThat(exact(GREENING, Measure.OVERDUE, YEAR)).isEqualTo("1");
        assertThat(evaluation(YEAR, Desk.CLERK)
                        .of(GREENING)
                        .orElseThrow()
                        .value(Measure.IN_TIME)
                        .printed())
                .isEqualTo("33.3%");
        assertThat(rows(GREENING, Measure.IN_TIME, YEAR))
                .extracting(MeasuredRow::on, MeasuredRow::inPart)
                .containsExactly(
                        Tuple.tuple(day("06-01"), true),
                        Tuple.tuple(day("06-20"), false),
                        Tuple.tuple(day("06-30"), false));
    }

    @Test
    void a_period_takes_what_was_due_in_it_and_nothing_else() {
        ReportPeriod june = new ReportPeriod(day("06-02"), day("06-20"));
        assertThat(exact(GREENING, Measure.IN_TIME, june)).isEqualTo("0/1");
        assertThat(exact(GREENING, Measure.REWORK, june)).isEqualTo("0");
    }

    @Test
    void the_days_in_the_middle_are_those_of_what_was_met() {
        // 70 days from 1 March to 10 May, and 41 from 20 May to 30 June.
        assertThat(exact(GREENING, Measure.DAYS, YEAR)).isEqualTo("55.5");
        assertThat(exact(Party.of(Facts.HOUSING), Measure.DAYS, YEAR)).isNull();
    }

    @Test
    void what_was_sent_in_is_not_yet_fulfilled() {
        assertThat(exact(GREENING, Measure.REWORK, YEAR)).isEqualTo("1");
        assertThat(exact(GREENING, Measure.FULFILLED, YEAR)).isEqualTo("0/1");
    }

    @Test
    void an_organ_answers_for_its_units() {
        assertThat(exact(GOVERNMENT, Measure.REWORK, YEAR)).isEqualTo("1");
        assertThat(rows(GOVERNMENT, Measure.IN_TIME, YEAR)).containsAll(rows(GREENING, Measure.IN_TIME, YEAR));
    }

    @Test
    void what_still_runs_on_the_day_asked_about_is_left_out() {
        Moment may = Moment.parse(null, day("06-15").toString());
        UnitEvaluation then = new UnitEvaluations(desk.timeline()).find(Desk.CLERK, new FindUnitEvaluation(YEAR, may));
        assertThat(then.of(GREENING).orElseThrow().value(Measure.IN_TIME).exact())
                .isEqualTo("1/1");
    }

    @Test
    void a_problem_comes_again_if_the_same_party_had_it_in_an_earlier_year() {
        CaseId later = new CaseId("case-later");
        LocalDate next = day("02-01").plusYears(1);
        ReportPeriod following = YEAR.years(1);
        desk.write(
                Facts.planned(later, day("12-30")),
                Facts.identified(later, FIRST, next),
                Facts.delivered(later, SupervisedOrgan.GOVERNMENT, List.of(FIRST), next.plusDays(90), next.plusDays(9)),
                Facts.assigned(later, FIRST, Facts.HOUSING, next.plusDays(60), next.plusDays(10)));
        Moment then = Moment.parse(null, day("12-31").plusYears(1).toString());
        UnitEvaluation evaluation =
                new UnitEvaluations(desk.timeline()).find(Desk.CLERK, new FindUnitEvaluation(following, then));
        assertThat(evaluation
                        .of(GOVERNMENT)
                        .orElseThrow()
                        .value(Measure.COME_AGAIN)
                        .exact())
                .isEqualTo("1");
        assertThat(evaluation
                        .of(Party.of(Facts.HOUSING))
                        .orElseThrow()
                        .value(Measure.COME_AGAIN)
                        .exact())
                .as("another unit than the one that had it")
                .isEqualTo("0");
    }

    @Test
    void every_number_lists_just_as_many_rows_for_every_reader() {
        for (Reader reader : readers()) {
            UnitEvaluation evaluation = evaluation(YEAR, reader);
            evaluation
                    .parties()
                    .forEach(party -> party.values().forEach(value -> {
                        List<MeasuredRow> listed = rows(reader, party.party(), value.measure(), YEAR);
                        assertThat(listed).isEqualTo(value.rows());
                    }));
        }
    }

    @Test
    void a_unit_is_told_of_its_own_alone_and_that_there_may_be_more() {
        UnitEvaluation own =
                evaluation(YEAR, Reader.of(Set.of(Role.DEPARTMENT), Facts.HOUSING, SupervisedOrgan.GOVERNMENT));
        assertThat(own.partial()).isTrue();
        assertThat(own.of(GREENING)).isEmpty();
        assertThat(evaluation(YEAR, Desk.CLERK).partial()).isFalse();
    }

    private static List<Reader> readers() {
        return List.of(
                Desk.CLERK,
                Reader.of(Set.of(Role.DEPARTMENT), Facts.GREENING, SupervisedOrgan.GOVERNMENT),
                Reader.of(Set.of(Role.OFFICE), null, SupervisedOrgan.GOVERNMENT),
                Reader.of(Set.of(Role.DEPUTY), null, null));
    }

    private UnitEvaluation evaluation(ReportPeriod period, Reader reader) {
        return new UnitEvaluations(desk.timeline()).find(reader, new FindUnitEvaluation(period, Moment.NOW));
    }

    private String exact(Party party, Measure measure, ReportPeriod period) {
        return evaluation(period, Desk.CLERK)
                .of(party)
                .map(one -> one.value(measure).exact())
                .orElse(null);
    }

    private List<MeasuredRow> rows(Party party, Measure measure, ReportPeriod period) {
        return rows(Desk.CLERK, party, measure, period);
    }

    /** All rows, read one by one. */
    private List<MeasuredRow> rows(Reader reader, Party party, Measure measure, ReportPeriod period) {
        UnitEvaluations evaluations = new UnitEvaluations(desk.timeline());
        ArrayList<MeasuredRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            MeasuredRowList page = evaluations.find(
                    reader, new FindMeasuredRows(party, measure, period, Moment.NOW, new Page(1, cursor)));
            rows.addAll(page.items());
            assertThat(page.rows()).isGreaterThanOrEqualTo(rows.size());
            cursor = page.next();
        } while (Objects.nonNull(cursor));
        return rows;
    }
}
