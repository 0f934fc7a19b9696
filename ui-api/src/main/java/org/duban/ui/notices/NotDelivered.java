package org.duban.ui.notices;

import org.jspecify.annotations.Nullable;

/** A notice did not arrive; the message says why, without addresses and content. */
public final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    public NotDelivered(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** Why, in a word or two. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
