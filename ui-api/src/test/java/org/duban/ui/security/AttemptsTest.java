package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void the_door_opens_again_after_a_minute_and_not_before() {
        wrong(10);
        now.addAndGet(TimeUnit.SECONDS.toNanos(59));
        ProblemException shut = catchThrowableOfType(ProblemException.class, () -> attempts.enter("clerk"));
        assertThat(shut.details()).containsEntry("retryAfter", "2");
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThatCode(() -> attempts.enter("clerk")).doesNotThrowAnyException();
    }

    @Test
    void nine_wrong_ones_shut_nothing() {
        wrong(9);
        assertThatCode(() -> attempts.enter("clerk")).doesNotThrowAnyException();
    }

    @Test
    void many_names_that_nobody_bears_do_not_fill_the_memory_but_push_out_the_oldest() {
        wrong(10);
        for (int i = 0; i < 10_000; i++) {
            attempts.failed("nobody-" + i);
        }
        assertThatCode(() -> attempts.enter("clerk")).doesNotThrowAnyException();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            attempts.enter("clerk");
            attempts.failed("clerk");
        }
    }
}
