package org.duban.ui.notices.webhook;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.duban.ui.notices.NotDelivered;
import org.jspecify.annotations.Nullable;

/**
 * What a program answered to a notice.
 *
 * @param retryAfter its header {@code Retry-After}; null without one
 */
record Answer(int status, @Nullable String retryAfter) {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    static Answer of(HttpResponse<?> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Retry-After").orElse(null));
    }

    /**
     * Nothing more, if the notice was taken.
     *
     * @throws NotDelivered if it was not
     */
    void mustBeTaken(Instant now) throws NotDelivered {
        String why = "HTTP " + status;
        if (refused()) {
            throw NotDelivered.forGood(why);
        }
        if (status < OK || status >= REDIRECT) {
            throw NotDelivered.forNow(why, RetryAfter.moment(retryAfter, now).orElse(null));
        }
    }

    /** A refusal is of the notice, unless it says that another time would be better. */
    private boolean refused() {
        return switch (status) {
            case 408, 425, 429 -> false;
            default -> status >= REFUSED && status < FAILED;
        };
    }
}
