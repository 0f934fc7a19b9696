package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command yielded, as stored.
 *
 * @param position of the first event; the n-th has {@code position + n}
 * @param sequence of the first event in its stream
 * @param prev hash of the commit before, in lower-case hex
 * @param hash digest of the stored bytes, in lower-case hex
 */
public record Commit(
        long position,
        @Nullable String stream,
        long sequence,
        Instant at,
        @Nullable String key,
        List<StoredEvent> events,
        String prev,
        String hash) {}
