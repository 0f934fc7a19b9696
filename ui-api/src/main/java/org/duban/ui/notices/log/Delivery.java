package org.duban.ui.notices.log;

import java.time.Instant;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of deliveries.
 *
 * @param channel null if nobody was to be told
 * @param recipient the name of an account or a webhook; null if nobody was to be told
 * @param notice of several in one message that failed, the first
 * @param detail why it failed; null if it did not
 * @param notBefore when it may be tried again at the earliest, as the recipient asked; null if it did not ask
 */
public record Delivery(
        Instant at,
        Outcome outcome,
        @Nullable Channel channel,
        @Nullable String recipient,
        Notice notice,
        @Nullable String detail,
        @Nullable Instant notBefore) {

    /** A line about a notice to {@code recipient} without more to say. */
    public static Delivery of(Instant at, Outcome outcome, Channel channel, String recipient, Notice notice) {
        return new Delivery(at, outcome, channel, recipient, notice, null, null);
    }

    /** The same line as if nobody was to be told. */
    public Delivery toNobody() {
        return new Delivery(at, outcome, null, null, notice, detail, notBefore);
    }

    /** What makes another line one about the same notice to the same recipient. */
    public String key() {
        return channel + " " + recipient + " " + notice.key();
    }
}
