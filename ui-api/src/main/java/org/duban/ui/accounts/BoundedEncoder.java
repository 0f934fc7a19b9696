package org.duban.ui.accounts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes no more than so many passwords at once, and lets no more than so many wait for that. */
final class BoundedEncoder implements PasswordEncoder {

    private static final int MOST_WAITING = 64;

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return placed(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(placed(() -> encoder.matches(password, hash)));
    }

    private <T extends @Nullable Object> T placed(Supplier<T> work) {
        if (places.getQueueLength() >= MOST_WAITING) {
            throw new ProblemException(ProblemCode.TOO_MANY_ATTEMPTS, List.of(), Map.of("retryAfter", "1"));
        }
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
