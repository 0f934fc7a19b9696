package org.duban.command;

import java.time.Instant;
import org.duban.events.EventMeta.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and how it reached Duban.
 *
 * @param actor the account's name, or {@link org.duban.events.EventMeta#SYSTEM}, which may do anything
 * @param onBehalfOf the body the actor acts for, in words; null for nobody else
 * @param key the idempotency key as sent, null for none; it is bound per actor
 * @param keyBody SHA-256, in lower-case hex, of the command's canonical form; needed with a key
 * @param expectedVersion the version the sender has seen of the stream; null for any
 * @param recordedAt the time to record, of an import that keeps recorded times; null for now
 * @param origin the import file's line, null for a command given here
 */
public record Sender(
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String key,
        @Nullable String keyBody,
        @Nullable Long expectedVersion,
        @Nullable Instant recordedAt,
        @Nullable Origin origin) {

    /** A command of {@code actor} and nothing more to say. */
    public static Sender of(String actor) {
        return new Sender(actor, null, null, null, null, null, null);
    }
}
