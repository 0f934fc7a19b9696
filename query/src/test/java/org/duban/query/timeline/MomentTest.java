package org.duban.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private final InMemoryHistory book = new InMemoryHistory();
    private final Clock clock = Clock.fixed(Instant.parse("2023-03-01T20:00:00Z"), ZoneOffset.UTC);
    private final Times times = new Times(book, clock, RandomHistory.ZONE);

    MomentTest() {
        // 15:59 and 16:00 UTC: the last minute of 1 January and the first of the 2nd in Shanghai
        book.write(Instant.parse("2023-01-01T15:59:59Z"), "someone", Facts.planned(CASE, day("01-01")));
        book.write(Instant.parse("2023-01-01T16:00:00Z"), "someone", Facts.identified(CASE, ITEM, day("01-02")));
    }

    @Test
    void now_is_the_head_judged_today_in_the_congress_zone() {
        assertThat(pin(null, null)).isEqualTo(new Point(2, day("03-02")));
    }

    @Test
    void a_date_is_the_end_of_that_local_day() {
        assertThat(pin("2023-01-01", null)).isEqualTo(new Point(1, day("01-01")));
        assertThat(pin("2023-01-02", null)).isEqualTo(new Point(2, day("01-02")));
    }

    @Test
    void an_instant_keeps_what_was_recorded_by_then_itself_included() {
        assertThat(pin("2023-01-01T23:59:59+08:00", null)).isEqualTo(new Point(1, day("01-01")));
        assertThat(pin("2023-01-01T15:59:58Z", null)).isEqualTo(new Point(0, day("01-01")));
    }

    @Test
    void a_position_is_judged_on_the_local_day_it_was_recorded() {
        assertThat(pin("@1", null)).isEqualTo(new Point(1, day("01-01")));
        assertThat(pin("@2", null)).isEqualTo(new Point(2, day("01-02")));
    }

    @Test
    void later_than_now_is_now() {
        assertThat(pin("@3", null)).isEqualTo(new Point(2, day("03-02")));
        assertThat(pin("2023-12-31", null)).isEqualTo(new Point(2, day("03-02")));
        assertThat(pin("2023-12-31T00:00:00Z", null)).isEqualTo(new Point(2, day("03-02")));
    }

    @Test
    void a_day_of_its_own_stands_beside_any_of_them() {
        assertThat(pin("@1", "2023-06-01")).isEqualTo(new Point(1, day("06-01")));
        assertThat(pin(null, "2022-06-01"))
                .isEqualTo(new Point(2, day("01-01").withYear(2022).withMonth(6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@-1",
                "@1e3",
                "@9999999999999999999",
                "2023-02-30",
                "yesterday",
                "+12023-01-01",
                "2023-01-01T99:00Z"
            })
    void refuses_what_is_no_moment(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(text, null))
                .withMessageStartingWith("asOf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(null, text))
                .withMessageStartingWith("on");
    }

    private Point pin(@Nullable String asOf, @Nullable String on) {
        return times.pin(Moment.parse(asOf, on));
    }
}
