package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Client CLERK = new Client("clerk", "10.0.0.1");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void the_door_opens_again_after_a_minute_and_not_before() {
        wrong(10, CLERK);
        now.addAndGet(TimeUnit.SECONDS.toNanos(59));
        ProblemException shut = catchThrowableOfType(ProblemException.class, () -> attempts.enter(CLERK));
        assertThat(shut.details()).containsEntry("retryAfter", "2");
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThatCode(() -> attempts.enter(CLERK)).doesNotThrowAnyException();
    }

    @Test
    void nine_wrong_ones_shut_nothing() {
        wrong(9, CLERK);
        assertThatCode(() -> attempts.enter(CLERK)).doesNotThrowAnyException();
    }

    @Test
    void wrong_ones_from_elsewhere_shut_nothing_here() {
        wrong(10, new Client("clerk", "10.0.0.2"));
        assertThatCode(() -> attempts.enter(CLERK)).doesNotThrowAnyException();
    }

    @Test
    void wrong_ones_from_everywhere_shut_the_account_to_whoever_is_not_known() {
        for (int i = 0; i < 10; i++) {
            wrong(9, new Client("clerk", "10.0.1." + i));
        }
        wrong(9, new Client("clerk", "10.0.2.0"));
        wrong(1, new Client("clerk", "10.0.2.1"));
        assertThatThrownBy(() -> attempts.enter(CLERK)).isInstanceOf(ProblemException.class);
        assertThatCode(() -> attempts.enter(new Client("deputy", "10.0.0.1"))).doesNotThrowAnyException();
    }

    @Test
    void names_tried_from_one_address_shut_that_address_to_whoever_is_not_known() {
        for (int i = 0; i < 100; i++) {
            wrong(1, new Client("nobody-" + i, "10.0.0.1"));
        }
        assertThatThrownBy(() -> attempts.enter(CLERK)).isInstanceOf(ProblemException.class);
        assertThatCode(() -> attempts.enter(new Client("clerk", "10.0.0.2"))).doesNotThrowAnyException();
    }

    @Test
    void wrong_ones_that_come_slowly_do_not_shut_an_address() {
        for (int i = 0; i < 300; i++) {
            wrong(1, new Client("nobody-" + i, "10.0.0.1"));
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }
        assertThatCode(() -> attempts.enter(CLERK)).doesNotThrowAnyException();
    }

    @Test
    void many_tries_at_once_are_no_way_around() {
        for (int i = 0; i < 10; i++) {
            attempts.enter(CLERK);
        }
        assertThatThrownBy(() -> attempts.enter(CLERK)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_known_client_may_compare_whatever_is_tried_beside_it_but_not_so_fast_that_it_is_guessing() {
        attempts.succeeded(CLERK);
        assertThat(attempts.knows(new Client("clerk", "10.0.0.2"))).isFalse();
        for (int i = 0; i < 1_000; i++) {
            assertThat(attempts.knows(CLERK)).isTrue();
        }
        assertThat(attempts.knows(CLERK)).isFalse();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(attempts.knows(CLERK)).isTrue();
        assertThat(attempts.knows(CLERK)).isFalse();
    }

    @Test
    void many_names_that_nobody_bears_do_not_fill_the_memory_but_push_out_the_oldest() {
        attempts.succeeded(new Client("deputy", "10.0.0.3"));
        wrong(10, CLERK);
        for (int i = 0; i < 10_000; i++) {
            wrong(1, new Client("nobody-" + i, "10.1." + i / 100 + ".1"));
        }
        assertThatCode(() -> attempts.enter(CLERK)).doesNotThrowAnyException();
        assertThat(attempts.knows(new Client("deputy", "10.0.0.3"))).isTrue();
    }

    private void wrong(int times, Client client) {
        for (int i = 0; i < times; i++) {
            attempts.enter(client);
        }
    }
}
