package org.duban.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedEncoderTest {

    @Test
    void no_more_are_hashed_at_once_than_may_be_and_whoever_would_wait_too_long_is_sent_away() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        PasswordEncoder slow = new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                now.decrementAndGet();
                return "hash";
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                return true;
            }
        };
        BoundedEncoder bounded = new BoundedEncoder(slow, 2);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> hashes = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                hashes.add(callers.submit(() -> String.valueOf(bounded.encode("x"))));
            }
            await().until(() -> hashes.stream().filter(Future::isDone).count() >= 34);
            go.countDown();
            assertThat(hashes.stream().filter(BoundedEncoderTest::sentAway)).hasSize(34);
        }
        assertThat(most).hasValue(2);
    }

    private static boolean sentAway(Future<String> hash) {
        try {
            return !hash.get().equals("hash");
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(ProblemException.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
