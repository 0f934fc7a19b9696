package org.duban.ui.notices.address;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import org.duban.events.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * Another program that is told of notices.
 *
 * @param name as in {@code [a-z0-9-]{1,64}}
 * @param url where it listens
 * @param interest which notices it is told of
 * @param account with whose rights it reads titles and units; null if it is told only what things are called
 * @param setBy who set it last, and is told if it wants no more; null if that is not known
 * @param oldSecretUntil until when deliveries are signed with an earlier secret too; null if they are not
 * @param endedAt since when it is told nothing because it answered 410; null if it is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Webhook(
        String name,
        URI url,
        @JsonUnwrapped Interest interest,
        @Nullable AccountName account,
        @Nullable AccountName setBy,
        @Nullable Instant oldSecretUntil,
        @Nullable Instant endedAt) {

    /** Whether it said that it wants no more. */
    public boolean ended() {
        return endedAt != null;
    }
}
