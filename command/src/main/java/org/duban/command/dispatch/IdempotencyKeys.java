package org.duban.command.dispatch;

import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Sender;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** How an idempotency key is bound to a commit: per account, together with what the command said. */
final class IdempotencyKeys {

    private IdempotencyKeys() {}

    /** The key as the ledger knows it; null without one. */
    static @Nullable IdempotencyKey bound(Sender sender) {
        return sender.key() == null
                ? null
                : new IdempotencyKey(sender.account() + " " + sender.key(), sender.keyBody());
    }

    /** @throws IdempotencyKeyReused if {@code commit} was bound to {@code key} by another command */
    static void mustBeRepeat(Commit commit, IdempotencyKey key) {
        if (!key.equals(commit.key())) {
            throw new IdempotencyKeyReused();
        }
    }
}
