package org.duban.ui.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.duban.ui.files.SecretMap;
import org.duban.ui.files.SideMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many nodes one is on shift, and none before the last one went off. */
class SharedShiftTest {

    private static final Duration TERM = Duration.ofSeconds(12);

    @TempDir
    Path folder;

    private long nanos = 1_000;
    private SideMap shifts;
    private SharedShift first;
    private SharedShift second;

    @BeforeEach
    void nodes() {
        shifts = SecretMap.open(folder.resolve("shifts"));
        first = shift("first");
        second = shift("second");
    }

    private SharedShift shift(String node) {
        return new SharedShift(shifts, "notices", node, () -> nanos, TERM);
    }

    @Test
    void who_comes_first_is_on_shift_and_stays_while_he_says_so() {
        first.tick();
        for (int n = 0; n < 20; n++) {
            second.tick();
            pass(3);
            first.tick();
            assertThat(first.getAsBoolean()).isTrue();
            assertThat(second.getAsBoolean()).isFalse();
        }
    }

    @Test
    void whoever_says_nothing_for_half_a_term_is_off_and_the_other_takes_over_after_a_whole_one() {
        first.tick();
        second.tick();
        pass(6);
        assertThat(first.getAsBoolean()).isFalse();
        second.tick();
        assertThat(second.getAsBoolean()).isFalse();
        pass(6);
        second.tick();
        assertThat(second.getAsBoolean()).isTrue();
    }

    @Test
    void who_wakes_after_another_took_over_is_off_at_once() {
        first.tick();
        second.tick();
        pass(12);
        second.tick();
        first.tick();
        assertThat(first.getAsBoolean()).isFalse();
        assertThat(second.getAsBoolean()).isTrue();
        pass(3);
        second.tick();
        assertThat(second.getAsBoolean()).isTrue();
    }

    @Test
    void who_leaves_lets_the_next_one_in_without_a_wait() {
        first.tick();
        second.tick();
        first.close();
        assertThat(first.getAsBoolean()).isFalse();
        second.tick();
        assertThat(second.getAsBoolean()).isTrue();
    }

    @Test
    void of_two_that_see_a_third_gone_one_takes_over() {
        shift("third").tick();
        first.tick();
        second.tick();
        pass(12);
        first.tick();
        second.tick();
        assertThat(first.getAsBoolean()).isTrue();
        assertThat(second.getAsBoolean()).isFalse();
    }

    private void pass(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }
}
