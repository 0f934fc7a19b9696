package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example's lists day by day, against tables that were worked out by hand from its lines and the calendar. */
class ExampleEveryDayTest {

    private static final String ITEM = "xuhui-household-waste-2023:RECTIFICATION_ITEM:";
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate DEMO = LocalDate.of(2024, 1, 11);

    /** From the day after the last day in time to the day before the result, or to the demo if there is none. */
    private static final List<Stretch> OVERDUE = List.of(
            new Stretch("item-06", "2023-10-07", "2023-10-08", "2024-01-11"),
            new Stretch("item-12", "2023-10-07", "2023-10-08", "2023-10-19"),
            new Stretch("item-02", "2023-11-10", "2023-11-11", "2023-11-21"),
            new Stretch("item-08", "2023-12-15", "2023-12-16", "2024-01-11"),
            new Stretch("item-05", "2024-01-08", "2024-01-09", "2024-01-11"));

    /** Its result of 10-07 was registered on 10-16: until then it was thought overdue. */
    private static final Stretch REGISTERED_LATE = new Stretch("item-05", "2023-10-07", "2023-10-08", "2023-10-15");

    private static ExampleYear year;

    private record Stretch(String item, LocalDate dueOn, LocalDate first, LocalDate last) {

        Stretch(String item, String dueOn, String first, String last) {
            this(item, LocalDate.parse(dueOn), LocalDate.parse(first), LocalDate.parse(last));
        }

        Stream<String> on(LocalDate day) {
            return day.isBefore(first) || day.isAfter(last)
                    ? Stream.of()
                    : Stream.of(item + " " + ChronoUnit.DAYS.between(dueOn, day));
        }
    }

    @BeforeAll
    static void give(@TempDir Path folder) {
        ExampleYear.given(folder, new RecordingTerminal(Map.of()));
        year = ExampleYear.served(folder);
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-15, ''",
        "2023-02-28, ''",
        "2023-03-20, ''",
        "2023-04-15, ''", // the self-check was due on 04-14 and came on 04-13
        "2023-05-31, ''",
        "2023-06-29, ''", // the opinions were due on 06-28 and compiled on 06-27
        "2023-07-07, ''", // the letter was due on 07-06 and delivered on 07-05
        "2023-08-01, ''", // the inspection report was due on 07-31 and came on 06-09
        "2023-09-01, ''", // item-04 was due on 08-31; its result came on 08-29
        "2023-09-16, ''", // item-03 was due on 09-15; its result of 09-12 waits for review
        "2023-09-26, ''", // the comment was due on 09-25 and came on 09-21
        "2023-10-07, ''", // the last day in time, a Saturday worked
        "2023-10-08, item-06 1; item-12 1", // 10-07 to 10-08
        "2023-10-19, item-06 12; item-12 12", // 10-07 to 10-19
        "2023-10-20, item-06 13", // the result of item-12 comes
        "2023-11-01, item-06 25", // 24 days of October and 1
        "2023-11-10, item-06 34", // 24 + 10; item-02 was given until today
        "2023-11-11, item-06 35; item-02 1", // 24 + 11; 11-10 to 11-11
        "2023-11-21, item-06 45; item-02 11", // 24 + 21; 11-10 to 11-21
        "2023-11-22, item-06 46", // the result of item-02 comes
        "2023-12-01, item-06 55", // 24 + 30 + 1
        "2023-12-15, item-06 69", // 24 + 30 + 15; the last day in time for item-08
        "2023-12-16, item-06 70; item-08 1",
        "2023-12-31, item-06 85; item-08 16", // 24 + 30 + 31; 31 - 15
        "2024-01-08, item-06 93; item-08 24", // 85 + 8; 16 + 8; the last day in time for item-05, opened again
        "2024-01-09, item-06 94; item-08 25; item-05 1",
        "2024-01-11, item-06 96; item-08 27; item-05 3"
    })
    void the_overdue_list_of_a_day_is_the_one_worked_out_by_hand(LocalDate on, String expected) {
        assertThat(String.join("; ", overdue(new Moment(new AsOf.Now(), on)))).isEqualTo(expected);
    }

    @Test
    void on_every_day_to_the_demo_what_is_overdue_by_all_that_is_known_is_what_the_table_says() {
        assertThat(FIRST.datesUntil(DEMO.plusDays(1)))
                .allSatisfy(day -> assertThat(overdue(new Moment(new AsOf.Now(), day)))
                        .containsExactlyInAnyOrderElementsOf(OVERDUE.stream()
                                .flatMap(stretch -> stretch.on(day))
                                .toList()));
    }

    @Test
    void on_every_day_to_the_demo_what_was_thought_overdue_then_is_what_the_table_says() {
        List<Stretch> thought =
                Stream.concat(OVERDUE.stream(), Stream.of(REGISTERED_LATE)).toList();
        assertThat(FIRST.datesUntil(DEMO.plusDays(1)))
                .allSatisfy(day -> assertThat(overdue(new Moment(new AsOf.EndOf(day), day)))
                        .containsExactlyInAnyOrderElementsOf(thought.stream()
                                .flatMap(stretch -> stretch.on(day))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-04, 0", // the letter is not yet out
        "2023-07-05, 12", // it is delivered: thirteen items found, of which item-11 is merged
        "2023-07-10, 12",
        "2023-07-11, 0", // all twelve are assigned
        "2023-12-05, 0",
        "2023-12-06, 1", // item-14 is found
        "2023-12-10, 1",
        "2023-12-11, 0" // it is assigned
    })
    void items_found_are_nobodys_and_undated_from_the_letter_until_they_are_assigned(LocalDate on, int expected) {
        FollowUpList list = year.owed(FollowUpStatus.NO_OWNER, on);
        assertThat(list.items()).hasSize(expected).allSatisfy(owed -> {
            assertThat(owed.state()).isEqualTo("OPEN");
            assertThat(owed.daysLate()).isNull();
        });
        assertThat(list.counts().noOwner()).isEqualTo(expected);
    }

    private static List<String> overdue(Moment moment) {
        return year.owed(FollowUpStatus.OVERDUE, moment).items().stream()
                .map(owed -> owed.followUpId().replace(ITEM, "") + " " + owed.daysLate())
                .toList();
    }
}
