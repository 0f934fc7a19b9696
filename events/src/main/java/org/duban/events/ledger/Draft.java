package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit not yet in the ledger.
 *
 * @param stream null for events that belong to no stream
 * @param sequence of the first event in its stream, 0 for a new stream
 * @param at the earliest time to record; the ledger never goes back, so it may record a later one; kept to the millisecond
 * @param key the idempotency key to bind, null for none
 * @param events at least one
 */
public record Draft(
        @Nullable String stream,
        long sequence,
        Instant at,
        @Nullable String key,
        List<StoredEvent> events) {}
