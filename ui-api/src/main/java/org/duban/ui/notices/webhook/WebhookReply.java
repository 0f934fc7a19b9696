package org.duban.ui.notices.webhook;

import java.time.Instant;
import org.duban.ui.notices.NotDelivered;
import org.jspecify.annotations.Nullable;

/**
 * What a program answered to a notice.
 *
 * @param retryAfter its header {@code Retry-After}; null without one
 */
record WebhookReply(int status, @Nullable String retryAfter) {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int GONE = 410;

    /** Whether it says that it is not to be told any more. */
    boolean wantsNoMore() {
        return status == GONE;
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

    /**
     * Whether it was read and found wrong. What says that the address or the credentials are wrong is tried again, because
     * somebody may put them right, and then nothing is lost.
     */
    private boolean refused() {
        return switch (status) {
            case 400, 413, 415, 422 -> true;
            default -> false;
        };
    }
}
