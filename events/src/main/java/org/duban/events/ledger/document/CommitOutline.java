package org.duban.events.ledger.document;

import java.time.Instant;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A commit without its events: what the index keeps and the chain is checked by.
 *
 * @param at milliseconds since 1970
 * @param events how many it holds
 */
public record CommitOutline(
        long position,
        @Nullable String stream,
        long sequence,
        long at,
        @Nullable String key,
        int events,
        String prev,
        String hash) {

    public static CommitOutline of(Commit commit) {
        return new CommitOutline(
                commit.position(),
                commit.stream(),
                commit.sequence(),
                commit.at().toEpochMilli(),
                commit.key(),
                commit.events().size(),
                commit.prev(),
                commit.hash());
    }

    Commit with(List<StoredEvent> stored) {
        return new Commit(position, stream, sequence, Instant.ofEpochMilli(at), key, stored, prev, hash);
    }

    public long lastPosition() {
        return position + events - 1;
    }

    public long lastSequence() {
        return sequence + events - 1;
    }
}
