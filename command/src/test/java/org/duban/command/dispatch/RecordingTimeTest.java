package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingTimeTest {

    private static final Instant HEAD = Instant.parse("2023-06-20T09:00:00Z");
    private static final Instant NOW = Instant.parse("2024-01-11T09:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2023-10-07T09:00:00Z");

    @Test
    void is_now_where_no_other_is_asked_for() {
        assertThat(RecordingTime.of(null, HEAD, NOW)).isEqualTo(NOW);
    }

    @Test
    void is_the_heads_where_the_clock_is_behind_it() {
        assertThat(RecordingTime.of(null, NOW, HEAD)).isEqualTo(NOW);
    }

    @Test
    void is_what_an_import_asks_for_from_the_head_to_now() {
        assertThat(RecordingTime.of(HEAD, HEAD, NOW)).isEqualTo(HEAD);
        assertThat(RecordingTime.of(BETWEEN, HEAD, NOW)).isEqualTo(BETWEEN);
        assertThat(RecordingTime.of(NOW, HEAD, NOW)).isEqualTo(NOW);
    }

    @Test
    void is_never_before_the_head() {
        assertRefused(HEAD.minusMillis(1), CommonRule.RECORDED_BEFORE_HEAD);
    }

    @Test
    void is_never_in_the_future() {
        assertRefused(NOW.plusMillis(1), CommonRule.RECORDED_AFTER_NOW);
    }

    private static void assertRefused(@Nullable Instant asked, Rule rule) {
        assertThatThrownBy(() -> RecordingTime.of(asked, HEAD, NOW))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
