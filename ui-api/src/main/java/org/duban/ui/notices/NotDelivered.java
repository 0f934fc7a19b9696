package org.duban.ui.notices;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notice did not arrive; the message says why, without addresses and content. */
public final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean hopeless;
    private final @Nullable Instant notBefore;

    private NotDelivered(String why, @Nullable Throwable cause, boolean hopeless, @Nullable Instant notBefore) {
        super(why, cause);
        this.hopeless = hopeless;
        this.notBefore = notBefore;
    }

    /** It may be tried again. */
    public static NotDelivered forNow(Throwable cause) {
        return new NotDelivered(Hindrance.of(cause).name(), cause, false, null);
    }

    /** It may be tried again. */
    public static NotDelivered forNow(Hindrance why, @Nullable Throwable cause) {
        return new NotDelivered(why.name(), cause, false, null);
    }

    /**
     * It may be tried again.
     *
     * @param notBefore when, as the recipient asks; null if it does not ask
     */
    public static NotDelivered forNow(String why, @Nullable Instant notBefore) {
        return new NotDelivered(why, null, false, notBefore);
    }

    /** It was read and refused, as it would be another time. */
    public static NotDelivered forGood(String why) {
        return new NotDelivered(why, null, true, null);
    }

    /** Why: the name of a {@link Hindrance}, or what was answered, as {@code HTTP 503}. */
    public String why() {
        return String.valueOf(getMessage());
    }

    /** Whether trying again is in vain. */
    public boolean hopeless() {
        return hopeless;
    }

    /** Before when the recipient asks not to be tried again. */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }
}
