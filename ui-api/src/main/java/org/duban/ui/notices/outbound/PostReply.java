package org.duban.ui.notices.outbound;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to what Duban posted.
 *
 * @param status of HTTP
 * @param retryAfter as it was written; null if nothing was
 * @param body as much of it as was asked for
 */
public record PostReply(int status, @Nullable String retryAfter, byte[] body) {}
