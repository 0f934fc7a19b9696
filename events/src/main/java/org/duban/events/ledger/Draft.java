package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit not yet in the ledger.
 *
 * @param id random, so that its writer knows the commit again
 * @param at the earliest time to record; the ledger never goes back, so it may record a later one; kept to the millisecond
 * @param key to bind, null for none
 * @param events at least one, of any number of streams
 * @param basis what must still hold when it is appended, null for no condition
 * @param secret the streams of whose events nothing is stored that can be read without a key, with the name of that key
 */
public record Draft(
        String id,
        Instant at,
        @Nullable IdempotencyKey key,
        List<StoredEvent> events,
        @Nullable Basis basis,
        Map<String, String> secret) {

    /** A draft of its own, which later changes to {@code events} do not reach. */
    public Draft {
        events = List.copyOf(events);
        secret = Map.copyOf(secret);
    }

    /** A draft of which nothing is secret. */
    public Draft(String id, Instant at, @Nullable IdempotencyKey key, List<StoredEvent> events, @Nullable Basis basis) {
        this(id, at, key, events, basis, Map.of());
    }
}
