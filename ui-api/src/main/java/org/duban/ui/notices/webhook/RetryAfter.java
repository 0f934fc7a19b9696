package org.duban.ui.notices.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After} (RFC 9110), seconds or a date; one that is neither asks for nothing. */
final class RetryAfter {

    private RetryAfter() {}

    /** The moment that {@code value} asks to be left alone until. */
    static Optional<Instant> moment(@Nullable String value, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        return value.matches("\\d{1,9}") ? Optional.of(now.plusSeconds(Long.parseLong(value))) : date(value);
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
