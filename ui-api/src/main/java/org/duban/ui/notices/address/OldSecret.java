package org.duban.ui.notices.address;

import java.time.Instant;

/** A secret that a newer one took the place of, and until when deliveries are signed with it all the same. */
record OldSecret(String secret, Instant until) {

    private static final String SINCE = "@";

    /** @throws RuntimeException if {@code text} is none */
    static OldSecret read(String text) {
        int at = text.indexOf(SINCE);
        return new OldSecret(text.substring(0, at), Instant.parse(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return secret + SINCE + until;
    }
}
