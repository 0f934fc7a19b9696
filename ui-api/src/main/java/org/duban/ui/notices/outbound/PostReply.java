package org.duban.ui.notices.outbound;

import org.jspecify.annotations.Nullable;

/** What was answered to what Duban posted. */
public final class PostReply {

    private final int status;
    private final @Nullable String retryAfter;
    private final byte[] body;

    PostReply(int status, @Nullable String retryAfter, byte[] body) {
        this.status = status;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** When to come again, as it was written; null if nothing was. */
    public @Nullable String retryAfter() {
        return retryAfter;
    }

    /** As much of the body as was asked for. */
    public byte[] body() {
        return body.clone();
    }
}
