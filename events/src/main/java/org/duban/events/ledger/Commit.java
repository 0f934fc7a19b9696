package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command yielded, as stored.
 *
 * @param position of the first event; the n-th has {@code position + n}
 * @param id random, given by its writer
 * @param key that it is bound to, null for none
 * @param events at least one, of any number of streams
 * @param prev hash of the commit before, in lower-case hex
 * @param hash over all the rest and, by their digests, the events; in lower-case hex
 */
public record Commit(
        long position,
        String id,
        Instant at,
        @Nullable IdempotencyKey key,
        List<StoredEvent> events,
        String prev,
        String hash) {

    /** The position of the last event: what heads, tokens and receipts name the commit by. */
    public long lastPosition() {
        return position + events.size() - 1;
    }
}
