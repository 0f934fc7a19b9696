package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.Desk;
import org.duban.query.Figures;
import org.duban.query.counted.Figure;
import org.duban.query.figure.AuditFinding.AnotherReading;
import org.duban.query.figure.AuditFinding.Explanation;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year with two sessions of the congress: five suggestions at the third, two at the fourth, one between them. */
class CongressSessionsTest {

    private static final ReportPeriod YEAR = new ReportPeriod(day("01-01"), day("12-31"));

    private final Desk desk = new Desk();

    @BeforeEach
    void raised() {
        desk.write(congress("cg-7", 3, "01-05"), congress("cg-8", 4, "07-05"));
        IntStream.range(0, 5).forEach(n -> raise("third-" + n, new MeetingId("cg-7"), n));
        IntStream.range(0, 2).forEach(n -> raise("fourth-" + n, new MeetingId("cg-8"), 10 + n));
        desk.write(
                Year.submitted(new CaseId("between"), null),
                new SuggestionRegistered(new CaseId("between"), 20, "a", day("02-08")));
        desk.write(
                Year.replied(new CaseId("third-0"), 1, ReplyCategory.ADOPTED, day("04-20")),
                Year.rated(new CaseId("third-0"), SuggestionRating.SATISFIED, day("04-28")));
        desk.write(
                Year.replied(new CaseId("fourth-0"), 1, ReplyCategory.PLANNED, day("10-20")),
                Year.rated(new CaseId("fourth-0"), SuggestionRating.DISSATISFIED, day("10-28")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_figure_of_suggestions_is_of_the_session_that_is_named_or_of_all_in_the_period() {
        assertThat(exact("suggestions-raised")).containsExactly("7", "5", "2");
        assertThat(exact("suggestions-in-district-power")).containsExactly("7", "5", "2");
        assertThat(exact("suggestions-adopted")).containsExactly("1", "1", "0");
        assertThat(exact("suggestions-planned")).containsExactly("1", "0", "1");
        assertThat(exact("suggestions-adopted-share")).containsExactly("1/7", "1/5", "0/2");
        assertThat(exact("suggestions-satisfied-share")).containsExactly("1/2", "1/1", "0/1");
        assertThat(Figures.defined().stream().filter(figure -> figure.id().startsWith("suggestions-")))
                .allMatch(Figure::ofSession);
    }

    @Test
    void other_figures_do_not_change_whichever_session_is_named() {
        List<FigureValue> all = report(YEAR).values();
        List<FigureValue> one = report(YEAR.ofSession("17-3")).values();
        IntStream.range(0, all.size())
                .filter(n -> all.get(n).line().figure() == null
                        || !Objects.requireNonNull(all.get(n).line().figure()).ofSession())
                .forEach(n -> assertThat(one.get(n)).isEqualTo(all.get(n)));
    }

    @Test
    void a_drill_down_lists_what_the_session_raised_and_a_cursor_of_one_is_none_of_another() {
        FigureRowList rows = new AnnualReports(desk.timeline())
                .find(
                        Desk.CLERK,
                        new FindFigureRows("suggestions-raised", YEAR.ofSession("17-4"), Moment.NOW, new Page(1, null)))
                .orElseThrow();
        assertThat(rows.rows()).isEqualTo(2);
        assertThatThrownBy(() -> new AnnualReports(desk.timeline())
                        .find(
                                Desk.CLERK,
                                new FindFigureRows(
                                        "suggestions-raised",
                                        YEAR.ofSession("17-3"),
                                        Moment.NOW,
                                        new Page(1, rows.next()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_session_that_does_not_begin_in_the_period_has_no_number() {
        assertThat(value(YEAR.ofSession("17-9")).status()).isEqualTo(Status.NO_SUCH_SESSION);
        assertThat(value(YEAR.years(1).ofSession("17-3")).status()).isEqualTo(Status.NO_SUCH_SESSION);
        assertThat(value(YEAR.ofSession("17-9")).printed()).isNull();
    }

    @Test
    void a_session_that_was_moved_is_of_its_new_day_and_one_that_was_cancelled_of_none() {
        LocalDate later = day("01-08").plusYears(1);
        desk.write(new MeetingMoved(new MeetingId("cg-8"), day("07-05"), later, later, "r", null, day("06-01")));
        assertThat(value(YEAR.ofSession("17-4")).status()).isEqualTo(Status.NO_SUCH_SESSION);
        desk.write(new MeetingCancelled(new MeetingId("cg-7"), "r", day("01-02")));
        assertThat(value(YEAR.ofSession("17-3")).status()).isEqualTo(Status.NO_SUCH_SESSION);
    }

    @Test
    void a_stated_number_of_another_session_is_explained_by_that() {
        AuditFinding finding = new StatedFigures(desk.timeline())
                .find(
                        Desk.CLERK,
                        new FindAudit("suggestions-raised", YEAR, StatedNumber.parse("5件"), List.of(), Moment.NOW))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(finding.nearest())
                .isEqualTo(new Explanation(
                        AnotherReading.ANOTHER_SESSION, "suggestions-raised", YEAR.ofSession("17-3"), "5", true));
        assertThat(new StatedFigures(desk.timeline())
                        .find(
                                Desk.CLERK,
                                new FindAudit(
                                        "suggestions-raised",
                                        YEAR.ofSession("17-3"),
                                        StatedNumber.parse("5件"),
                                        List.of(),
                                        Moment.NOW))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.MATCH);
    }

    private List<String> exact(String figure) {
        return List.of(YEAR, YEAR.ofSession("17-3"), YEAR.ofSession("17-4")).stream()
                .map(period -> report(period).value(figure).orElseThrow().exact())
                .toList();
    }

    private FigureValue value(ReportPeriod period) {
        return report(period).value("suggestions-raised").orElseThrow();
    }

    private AnnualReport report(ReportPeriod period) {
        return new AnnualReports(desk.timeline()).find(Desk.CLERK, new FindAnnualReport(period, Moment.NOW));
    }

    private void raise(String id, MeetingId congress, int number) {
        CaseId caseId = new CaseId(id);
        desk.write(
                Year.submitted(caseId, congress),
                new SuggestionRegistered(caseId, 30 + number, "a", day("01-08")),
                new SuggestionAssigned(
                        caseId,
                        SupervisedOrgan.GOVERNMENT,
                        Year.due(),
                        Year.due(),
                        Year.due(),
                        null,
                        List.of(),
                        day("01-20")));
    }

    private static MeetingScheduled congress(String id, int number, String on) {
        return new MeetingScheduled(
                new MeetingId(id),
                MeetingKind.CONGRESS,
                17,
                number,
                "区十七届人民代表大会第" + number + "次会议",
                day(on),
                day(on),
                false,
                null,
                day("01-01"));
    }
}
