package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "9, PT4H16M", "10, PT6H", "1000, PT6H"})
    void each_failure_doubles_the_wait_up_to_six_hours(int failures, Duration wait) {
        assertThat(BackOff.after(failures)).isEqualTo(wait);
    }
}
