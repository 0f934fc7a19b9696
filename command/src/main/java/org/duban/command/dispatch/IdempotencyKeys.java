package org.duban.command.dispatch;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonString;
import org.duban.command.Sender;
import org.duban.events.ledger.Commit;
import org.jspecify.annotations.Nullable;

/** How an idempotency key is bound to a commit: per actor, together with what the command said. */
final class IdempotencyKeys {

    private static final String KEY = "key";
    private static final String BODY = "keyBody";

    private IdempotencyKeys() {}

    /** The key as the ledger knows it; empty without one. */
    static Optional<String> bound(Sender sender) {
        return Optional.ofNullable(sender.key()).map(key -> sender.account() + " " + key);
    }

    /** What the first event's metadata carries. */
    static Map<String, String> metaData(Sender sender) {
        @Nullable String body = sender.keyBody();
        return bound(sender)
                .map(key -> body == null ? Map.of(KEY, key) : Map.of(KEY, key, BODY, body))
                .orElse(Map.of());
    }

    /** SHA-256 of the command that the commit's key is bound to; empty text if it was not kept. */
    static String body(Commit commit) {
        return commit.events()
                .getFirst()
                .meta()
                .getString(BODY, new BsonString(""))
                .getValue();
    }

    static String stream(Commit commit) {
        return Objects.requireNonNull(commit.stream());
    }
}
