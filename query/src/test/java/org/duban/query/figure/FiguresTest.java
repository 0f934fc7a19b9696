package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.events.ActivityId;
import org.duban.events.CaseId;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.duban.events.consultation.ConsultationEvent.AdoptedOpinion;
import org.duban.events.consultation.ConsultationEvent.Adoption;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.InformationOfficer;
import org.duban.events.contactpoint.ContactPointEvent.NeighbourhoodsAssigned;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.contactpoint.ContactPointEvent.OfficersAppointed;
import org.duban.events.contactpoint.ContactPointEvent.PointKind;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.Figures;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.counted.CountedAct;
import org.duban.query.figure.CrossCheck.Fit;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.row.ActRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final ReportPeriod YEAR = new ReportPeriod(day("01-01"), day("12-31"));

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_counted_event_that_had_not_happened_changes_a_figure() {
        Map<String, Long> all = values(Year.all());
        assertThat(all)
                .hasSize(Figures.defined().size())
                .allSatisfy((figure, value) -> assertThat(value).as(figure).isPositive());
        Set<String> missed = new TreeSet<>(Figures.defined().stream()
                .flatMap(one -> one.rule().kinds().stream())
                .toList());
        for (Event without : Year.all()) {
            List<Event> others = new ArrayList<>(Year.all());
            others.remove(without);
            List<String> kinds = kinds(Year.all());
            kinds(others).forEach(kinds::remove);
            if (!kinds.isEmpty() && !YearOfRegisters.beganWhatIsOver(without)) {
                assertThat(values(others)).as("without %s", without).isNotEqualTo(all);
                missed.removeAll(kinds);
            }
        }
        assertThat(missed).as("kinds that no event of the year counts for").isEmpty();
    }

    @Test
    void a_drill_down_lists_as_many_rows_as_the_figure_says_whatever_the_page() {
        desk.write(Year.once().toArray(Event[]::new));
        for (int n = 2; n < 9; n++) {
            desk.write(Year.scheduled("sc-" + n, MeetingKind.STANDING_COMMITTEE), Year.held("sc-" + n, day("09-01")));
        }
        AnnualReport report = report(Desk.CLERK, YEAR, Moment.NOW);
        assertThat(report.value("standing-committee-meetings").orElseThrow().printed())
                .isEqualTo("8");
        for (FigureValue value : report.values()) {
            if (value.computed()) {
                Long units = value.whole() == null ? value.count() : value.whole();
                assertThat(rows(value.line().id(), 3)).hasSize(units.intValue()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void persons_and_statutes_count_once_and_reports_count_by_organ() {
        desk.write(Year.once().toArray(Event[]::new));
        desk.write(
                new DeputyServiceEnded(
                        new PersonId("p-1"), Level.MUNICIPAL, Ground.RESIGNED, "2023-04-20", null, null, day("03-04")),
                new DeputyServiceEnded(
                        new PersonId("p-8"), Level.DISTRICT, Ground.MOVED_AWAY, null, null, null, day("03-04")),
                new DeputyServiceEnded(
                        new PersonId("p-9"), Level.TOWN, Ground.RESIGNED, "2023-04-20", null, null, day("03-04")),
                Year.filled("seat-1", "p-4", Procedure.GENERAL_ELECTION, day("04-06")),
                Year.heard(Year.REPORT, SupervisedOrgan.COURT, day("06-20")));
        assertThat(counted("deputies-resigned")).isEqualTo(1);
        assertThat(rows("deputies-resigned", 9).getFirst().events()).hasSize(2);
        assertThat(counted("deputies-by-elected")).isEqualTo(2);
        assertThat(counted("special-work-reports")).isEqualTo(2);
    }

    @Test
    void attendances_count_each_time_and_the_deputies_who_came_once_even_if_one_is_struck_out() {
        ActivityId first = new ActivityId("first");
        ActivityId second = new ActivityId("second");
        PersonId often = new PersonId("p-1");
        desk.write(
                new TrainingHeld(first, "t", Level.DISTRICT, day("03-02"), day("03-02")),
                new DeputiesAttended(first, List.of(often, new PersonId("p-2")), day("03-02")),
                new TrainingHeld(second, "t", Level.DISTRICT, day("05-02"), day("05-02")),
                new DeputiesAttended(second, List.of(often), day("05-02")));
        assertThat(counted("training-district")).isEqualTo(3);
        assertThat(counted("training-district-deputies")).isEqualTo(2);

        desk.write(new AttendanceStruckOut(second, often, "r", day("05-03")));
        assertThat(counted("training-district")).isEqualTo(2);
        assertThat(counted("training-district-deputies")).isEqualTo(2);

        desk.write(new AttendanceStruckOut(first, often, "r", day("05-03")));
        assertThat(counted("training-district-deputies")).isEqualTo(1);
    }

    @Test
    void of_a_suggestion_the_latest_reply_and_the_latest_rating_count_and_none_between_sessions() {
        desk.write(Year.once().toArray(Event[]::new));
        CaseId between = new CaseId("between-sessions");
        desk.write(
                Year.submitted(between, null),
                new SuggestionRegistered(between, 8, "a", day("02-08")),
                Year.replied(between, 1, ReplyCategory.ADOPTED, day("03-20")));
        assertThat(counted("suggestions-raised")).isEqualTo(1);
        assertThat(shown("suggestions-adopted-share")).isEqualTo("100%");
        assertThat(shown("suggestions-satisfied-share")).isEqualTo("100.0%");
        desk.write(
                Year.rated(Year.SUGGESTION, SuggestionRating.DISSATISFIED, day("05-05")),
                Year.replied(Year.SUGGESTION, 2, ReplyCategory.FOR_REFERENCE, day("06-20")));
        assertThat(shown("suggestions-adopted-share")).isEqualTo("0%");
        assertThat(shown("suggestions-satisfied-share")).isEqualTo("0.0%");
        assertThat(rows("suggestions-adopted-share", 5)).hasSize(1).noneMatch(FigureRow::inPart);
    }

    @Test
    void of_the_ratings_of_one_deputy_that_of_the_latest_day_counts_whichever_was_recorded_last() {
        desk.write(Year.once().toArray(Event[]::new));
        desk.write(Year.rated(Year.SUGGESTION, SuggestionRating.DISSATISFIED, day("05-05")));
        assertThat(shown("suggestions-satisfied-share")).isEqualTo("0.0%");

        desk.write(Year.rated(Year.SUGGESTION, SuggestionRating.SATISFIED, day("05-07")));
        desk.write(Year.rated(Year.SUGGESTION, SuggestionRating.BASICALLY_SATISFIED, day("05-06")));
        assertThat(shown("suggestions-satisfied-share")).isEqualTo("100.0%");
        assertThat(rows("suggestions-satisfied-share", 5))
                .extracting(FigureRow::on)
                .containsExactly(day("05-07"));

        desk.write(Year.rated(Year.SUGGESTION, SuggestionRating.BASICALLY_SATISFIED, day("05-07")));
        assertThat(shown("suggestions-satisfied-share")).isEqualTo("0.0%");
    }

    @Test
    void a_correction_moves_what_is_counted_to_its_day_and_the_past_is_told_as_it_was_known() {
        desk.write(Year.scheduled("sc-1", MeetingKind.STANDING_COMMITTEE));
        RecordedEvent held = desk.write("2023-02-20T12:00:00Z", Year.held("sc-1", day("02-20")));
        LocalDate lastYear = day("02-20").minusYears(1);
        desk.write(
                "2023-03-01T12:00:00Z",
                new EventCorrected(
                        Year.scheduled("sc-1", MeetingKind.STANDING_COMMITTEE).stream(),
                        held.id(),
                        Year.held("sc-1", lastYear),
                        "misread",
                        day("03-01")));
        assertThat(counted("standing-committee-meetings")).isZero();
        assertThat(report(Desk.CLERK, YEAR.years(-1), Moment.NOW)
                        .value("standing-committee-meetings")
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
        assertThat(report(Desk.CLERK, YEAR, Moment.parse("@2", null))
                        .value("standing-committee-meetings")
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_correction_that_leaves_nothing_to_count_of_a_stream_takes_its_acts_out_of_the_figures() {
        PersonId deputy = new PersonId("p-1");
        Event resigned =
                new DeputyServiceEnded(deputy, Level.DISTRICT, Ground.RESIGNED, "2023-04-20", null, null, day("03-04"));
        Event moved = new DeputyServiceEnded(deputy, Level.DISTRICT, Ground.MOVED_AWAY, null, null, null, day("03-04"));
        RecordedEvent recorded = desk.write("2023-03-04T12:00:00Z", resigned);
        assertThat(counted("deputies-resigned")).isEqualTo(1);
        desk.write(new EventCorrected(deputy.stream(), recorded.id(), moved, "misread", day("03-05")));
        assertThat(counted("deputies-resigned")).isZero();
        desk.write(new EventCorrected(deputy.stream(), recorded.id(), resigned, "read again", day("03-06")));
        assertThat(counted("deputies-resigned")).isEqualTo(1);
    }

    @Test
    void what_had_not_happened_by_the_day_asked_about_is_not_counted() {
        desk.write(Year.once().toArray(Event[]::new));
        Moment june = Moment.parse(null, "2023-06-01");
        assertThat(report(Desk.CLERK, YEAR, june)
                        .value("special-work-reports")
                        .orElseThrow()
                        .count())
                .isZero();
        assertThat(report(Desk.CLERK, YEAR, june)
                        .value("statutes-inspected")
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoever_may_not_read_everything_is_told_that_a_figure_is_not_his_and_no_smaller_number() {
        desk.write(Year.once().toArray(Event[]::new));
        Reader deputy = Reader.of(Set.of(Role.DEPUTY), null, null);
        assertThat(report(deputy, YEAR, Moment.NOW).values())
                .noneMatch(FigureValue::computed)
                .filteredOn(value -> value.line().figure() != null)
                .hasSize(Figures.defined().size())
                .allSatisfy(value -> assertThat(value.status()).isEqualTo(Status.NOT_YOURS));
        assertThat(new AnnualReports(desk.timeline())
                        .find(deputy, new FindFigureRows("chairpersons-meetings", YEAR, Moment.NOW, Page.FIRST)))
                .isEmpty();
    }

    @Test
    void every_figure_of_the_report_is_recorded_by_some_form_and_a_label_has_no_number() {
        assertThat(report(Desk.CLERK, YEAR, Moment.NOW).values())
                .extracting(FigureValue::status)
                .contains(Status.LABEL)
                .doesNotContain(Status.NO_FORM_YET);
        assertThat(report(Desk.CLERK, YEAR, Moment.NOW).value("labels").orElseThrow())
                .satisfies(value -> {
                    assertThat(value.exact()).isNull();
                    assertThat(value.printed()).isNull();
                });
    }

    @Test
    void what_was_reported_one_year_may_be_adopted_the_next_and_nothing_that_was_not_reported() {
        ConsultationId draft = new ConsultationId("draft");
        desk.write(
                new OpinionsReported(
                        draft,
                        List.of(new OpinionId("o-1")),
                        false,
                        day("12-09").minusYears(1)),
                adopted(draft, "o-1"));
        assertThat(counted("opinions-reported")).isZero();
        assertThat(adoptedWithinReported()).isEqualTo(Fit.HOLDS);
        desk.write(adopted(draft, "o-2"));
        assertThat(adoptedWithinReported()).isEqualTo(Fit.BROKEN);
    }

    private static OpinionsAdopted adopted(ConsultationId draft, String opinion) {
        return new OpinionsAdopted(
                draft, List.of(new AdoptedOpinion(new OpinionId(opinion), Adoption.FULL)), day("01-11"));
    }

    private Fit adoptedWithinReported() {
        return report(Desk.CLERK, YEAR, Moment.NOW).checks().stream()
                .filter(check -> check.id().equals("adopted-within-reported"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void a_year_with_too_few_meetings_or_a_statute_inspected_twice_is_told_of() {
        desk.write(Year.once().toArray(Event[]::new));
        CaseId second = new CaseId("waste-again");
        desk.write(Facts.planned(second, day("03-01")));
        desk.write(new FieldworkEvent.FieldworkClosed(
                second, Facts.BY_COMMITTEE, Facts.undated(day("06-30")), day("06-30")));
        assertThat(counted("statutes-inspected")).isEqualTo(1);
        assertThat(report(Desk.CLERK, YEAR, Moment.NOW).checks())
                .extracting(CrossCheck::id, CrossCheck::outcome)
                .contains(
                        tuple("meetings-often-enough", Fit.BROKEN),
                        tuple("inspections-named", Fit.BROKEN),
                        tuple("equal-but-apart", Fit.HOLDS),
                        tuple("adopted-within-reported", Fit.HOLDS));
    }

    @Test
    void what_is_there_at_the_end_is_rounded_down_to_the_hundred_and_covers_a_hundred_percent_only_if_all_of_it_does() {
        ContactPointId point = new ContactPointId("tianlin");
        desk.write(
                new ContactPointEstablished(
                        point, PointKind.CONTACT_POINT, "n", "a", day("01-02").minusYears(1)),
                new NeighbourhoodsAssigned(
                        point, List.of("one", "two"), day("01-04").minusYears(1)),
                new OfficersAppointed(point, officers("one", 200), day("01-05").minusYears(1)));
        assertThat(shown("information-officers")).isEqualTo("200");
        assertThat(shown("neighbourhoods-covered")).isEqualTo("50%");
        desk.write(
                new OfficersAppointed(point, officers("two", 2), day("03-05")),
                new OfficerLeft(point, "two-1", day("03-06")));
        assertThat(shown("information-officers")).isEqualTo("200余");
        assertThat(counted("information-officers")).isEqualTo(201);
        assertThat(shown("neighbourhoods-covered")).isEqualTo("100%");
        desk.write(new OfficerLeft(point, "two-0", day("12-31")));
        assertThat(shown("information-officers")).isEqualTo("200");
        assertThat(shown("neighbourhoods-covered")).isEqualTo("50%");
    }

    private static List<InformationOfficer> officers(String neighbourhood, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> new InformationOfficer(neighbourhood + "-" + n, neighbourhood))
                .toList();
    }

    private AnnualReport report(Reader reader, ReportPeriod period, Moment moment) {
        return new AnnualReports(desk.timeline()).find(reader, new FindAnnualReport(period, moment));
    }

    private long counted(String figure) {
        Long count =
                report(Desk.CLERK, YEAR, Moment.NOW).value(figure).orElseThrow().count();
        return count == null ? -1 : count;
    }

    private String shown(String figure) {
        return report(Desk.CLERK, YEAR, Moment.NOW).value(figure).orElseThrow().printed();
    }

    private List<FigureRow> rows(String figure, int limit) {
        List<FigureRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            FigureRowList page = new AnnualReports(desk.timeline())
                    .find(Desk.CLERK, new FindFigureRows(figure, YEAR, Moment.NOW, new Page(limit, cursor)))
                    .orElseThrow();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    private static Map<String, Long> values(List<Event> events) {
        try (Desk own = new Desk()) {
            own.write(events.toArray(Event[]::new));
            Map<String, Long> values = new TreeMap<>();
            new AnnualReports(own.timeline())
                    .find(Desk.CLERK, new FindAnnualReport(YEAR, Moment.NOW)).values().stream()
                            .filter(FigureValue::computed)
                            .forEach(value -> values.put(value.line().id(), value.count()));
            return values;
        }
    }

    /** The kinds of the acts that these events are counted for, and that some figure counts. */
    private static List<String> kinds(List<Event> events) {
        Set<String> counted = Figures.defined().stream()
                .flatMap(figure -> figure.rule().kinds().stream())
                .collect(Collectors.toSet());
        try (Desk own = new Desk()) {
            own.write(events.toArray(Event[]::new));
            return new ArrayList<>(own.timeline()
                    .at(
                            Moment.NOW,
                            new Access(Desk.CLERK),
                            snapshot ->
                                    snapshot
                                            .acts()
                                            .list(new Listing(Condition.always(), ActRow.ORDER, "", Integer.MAX_VALUE))
                                            .stream()
                                            .map(CountedAct::kind)
                                            .filter(counted::contains)
                                            .toList()));
        }
    }
}
