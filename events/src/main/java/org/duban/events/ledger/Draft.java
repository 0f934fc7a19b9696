package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit not yet in the ledger.
 *
 * @param id random, so that its writer knows the commit again
 * @param at the earliest time to record; the ledger never goes back, so it may record a later one; kept to the millisecond
 * @param key to bind, null for none
 * @param events at least one, of any number of streams
 * @param basis what must still hold when it is appended, null for no condition
 */
public record Draft(
        String id,
        Instant at,
        @Nullable IdempotencyKey key,
        List<StoredEvent> events,
        @Nullable Basis basis) {

    /** A draft of its own, which later changes to {@code events} do not reach. */
    public Draft {
        events = List.copyOf(events);
    }
}
