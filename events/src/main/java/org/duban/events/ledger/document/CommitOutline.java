package org.duban.events.ledger.document;

import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A commit without the content of its events: what the index keeps and the chain is checked by.
 *
 * @param id random, given by its writer
 * @param at milliseconds since 1970
 * @param key the name of the key it is bound to, null for none
 */
public record CommitOutline(
        long position, String id, long at, @Nullable String key, List<EventOutline> events, String prev, String hash) {

    /** The outline of a commit that is at hand. */
    public static CommitOutline of(Commit commit) {
        return new CommitOutline(
                commit.position(),
                commit.id(),
                commit.at().toEpochMilli(),
                name(commit.key()),
                commit.events().stream()
                        .map(event -> new EventOutline(event.stream(), event.sequence()))
                        .toList(),
                commit.prev(),
                commit.hash());
    }

    /** The position of the last event. */
    public long lastPosition() {
        return position + events.size() - 1;
    }

    static @Nullable String name(@Nullable IdempotencyKey key) {
        return key == null ? null : key.name();
    }
}
