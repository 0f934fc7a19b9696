package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "9, PT4H16M", "10, PT6H", "1000, PT6H"})
    void each_failure_doubles_the_wait_up_to_six_hours(int failures, Duration wait) {
        assertThat(BackOff.after(failures)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-10T00:00:00Z, 2023-08-10T01:01:00Z",
        "2023-08-10T01:00:30Z, 2023-08-10T01:01:00Z",
        "2023-08-10T03:00:00Z, 2023-08-10T03:00:00Z",
        "2024-08-10T03:00:00Z, 2023-08-10T07:00:00Z"
    })
    void who_asks_to_be_left_alone_is_so_for_six_hours_at_most(Instant asked, Instant until) {
        assertThat(BackOff.until(Instant.parse("2023-08-10T01:00:00Z"), 1, asked))
                .isEqualTo(until);
    }
}
