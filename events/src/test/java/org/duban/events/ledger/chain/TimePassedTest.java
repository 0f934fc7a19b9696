package org.duban.events.ledger.chain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.Draft;
import org.junit.jupiter.api.Test;

class TimePassedTest {

    private static final Instant OPENED = Instant.parse("2024-01-11T01:00:00Z");
    private static final Duration NIGHT = Duration.ofHours(10);
    private static final Duration MARGIN = Duration.ofHours(25);

    private long nanos = -7;
    private final TimePassed passed = new TimePassed(OPENED, MARGIN, () -> nanos);

    @Test
    void a_clock_that_goes_on_as_time_passes_is_believed_for_ever_and_so_is_one_that_stands_still() {
        for (int day = 1; day < 1000; day++) {
            nanos += Duration.ofDays(1).toNanos();
            assertBelieved(OPENED.plus(Duration.ofDays(day)));
            assertBelieved(OPENED);
        }
    }

    @Test
    void a_machine_that_sleeps_every_night_is_believed_since_what_passed_is_counted_from_the_last_record() {
        for (int night = 1; night < 100; night++) {
            assertBelieved(OPENED.plus(NIGHT.multipliedBy(night)));
        }
    }

    @Test
    void a_jump_by_more_than_the_margin_is_refused_however_often_it_is_tried() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> passed.require(at(OPENED.plus(MARGIN).plusMillis(1))))
                    .isInstanceOf(ClockJumped.class)
                    .hasMessageContaining("2024-01-12T02:00:00.001Z");
        }
        assertBelieved(OPENED.plus(MARGIN));
    }

    private void assertBelieved(Instant at) {
        assertThatCode(() -> passed.require(at(at))).doesNotThrowAnyException();
    }

    private static Draft at(Instant at) {
        return new Draft("c", at, null, List.of(), null);
    }
}
