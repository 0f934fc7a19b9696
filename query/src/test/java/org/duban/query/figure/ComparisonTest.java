package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.query.Desk;
import org.duban.query.figure.FigureDifference.Change;
import org.duban.query.figure.FigureDifference.ChangedRow;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of figures from one reading to another. */
class ComparisonTest {

    private static final ReportPeriod YEAR = new ReportPeriod(day("01-01"), day("12-31"));

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rows_that_came_and_went_make_the_difference_and_later_events_explain_it() {
        desk.write(Year.scheduled("sc-7", MeetingKind.STANDING_COMMITTEE));
        RecordedEvent held = desk.write("2023-02-20T12:00:00Z", Year.held("sc-7", day("02-20")));
        desk.write(Year.scheduled("sc-8", MeetingKind.STANDING_COMMITTEE));
        desk.write(Year.scheduled("sc-9", MeetingKind.STANDING_COMMITTEE));
        String then = "@" + desk.book().head().position();
        RecordedEvent late = desk.write("2023-04-01T12:00:00Z", Year.held("sc-8", day("02-22")));
        RecordedEvent later = desk.write("2023-04-01T12:00:00Z", Year.held("sc-9", day("02-23")));
        RecordedEvent correction = desk.write(
                "2023-05-01T12:00:00Z",
                new EventCorrected(
                        held.event().stream(),
                        held.id(),
                        Year.held("sc-7", day("02-20").minusYears(1)),
                        "r",
                        day("05-01")));

        FigureDifference meetings = difference("standing-committee-meetings", then);

        assertThat(meetings.before().count()).isEqualTo(1);
        assertThat(meetings.after().count()).isEqualTo(2);
        assertThat(meetings.rows())
                .extracting(ChangedRow::change)
                .containsExactlyInAnyOrder(Change.REMOVED, Change.ADDED, Change.ADDED);
        assertThat(meetings.rows())
                .extracting(ChangedRow::events)
                .containsExactlyInAnyOrder(List.of(correction.id()), List.of(late.id()), List.of(later.id()));
        mustSumUp(meetings);
    }

    @Test
    void a_share_changes_by_its_part_and_by_its_whole() {
        desk.write(Year.once().toArray(Event[]::new));
        String then = "@" + desk.book().head().position();
        desk.write(Year.replied(Year.SUGGESTION, 2, ReplyCategory.FOR_REFERENCE, day("06-20")));
        desk.write(Year.rated(Year.SUGGESTION, SuggestionRating.DISSATISFIED, day("06-21")));

        FigureDifference adopted = difference("suggestions-adopted-share", then);

        assertThat(adopted.before().exact()).isEqualTo("1/1");
        assertThat(adopted.after().exact()).isEqualTo("0/1");
        assertThat(adopted.rows()).extracting(ChangedRow::change).containsExactly(Change.OUT_OF_PART);
        mustSumUp(adopted);
    }

    @Test
    void one_period_beside_another_lists_what_each_counts() {
        desk.write(Year.once().toArray(Event[]::new));

        FigureComparison comparison = new FigureComparisons(desk.timeline(), desk.book())
                .find(Desk.CLERK, new FindComparison(YEAR.years(-1), Moment.NOW, YEAR, Moment.NOW));

        assertThat(comparison.figures()).allSatisfy(ComparisonTest::mustSumUp);
        assertThat(comparison.figures().stream()
                        .filter(one -> one.after().computed())
                        .flatMap(one -> one.rows().stream()))
                .isNotEmpty()
                .allMatch(row -> row.change() == Change.ADDED && !row.events().isEmpty());
    }

    private FigureDifference difference(String figure, String then) {
        return new FigureComparisons(desk.timeline(), desk.book())
                        .find(Desk.CLERK, new FindComparison(YEAR, Moment.parse(then, "2023-12-31"), YEAR, Moment.NOW))
                        .figures()
                        .stream()
                        .filter(one -> one.before().line().id().equals(figure))
                        .findFirst()
                        .orElseThrow();
    }

    private static void mustSumUp(FigureDifference difference) {
        if (!difference.before().computed()) {
            return;
        }
        long part = difference.rows().stream()
                .mapToLong(row -> row.change().toPart(row.row()))
                .sum();
        long whole = difference.rows().stream()
                .mapToLong(row -> row.change().toWhole())
                .sum();
        assertThat(Objects.requireNonNull(difference.before().count()) + part)
                .isEqualTo(difference.after().count());
        if (difference.before().whole() != null) {
            assertThat(difference.before().whole() + whole)
                    .isEqualTo(difference.after().whole());
        }
    }

    private static LocalDate day(String ofYear) {
        return LocalDate.parse("2023-" + ofYear);
    }
}
