package org.duban.command;

import java.time.Instant;
import java.util.List;
import org.duban.events.EventMeta.MadeId;
import org.duban.events.EventMeta.Origin;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and how it reached Duban.
 *
 * @param account the account's name, or {@link org.duban.events.EventMeta#SYSTEM}, which may do anything
 * @param onBehalf whose act it writes down from paper; null if it acts for its own side
 * @param key the idempotency key as sent, null for none; it is bound per account
 * @param keyBody SHA-256, in lower-case hex, of the command's canonical form; needed with a key
 * @param expectedVersion the version the sender has seen of the stream, or {@link #ANY_VERSION}; null if none is expected
 * @param recordedAt the time to record, of an import that keeps recorded times; null for now
 * @param made the ids that were made for the command because the sender gave none
 * @param origin the import file's line, null for a command given here
 */
public record Sender(
        String account,
        @Nullable OnBehalf onBehalf,
        @Nullable String key,
        @Nullable String keyBody,
        @Nullable Long expectedVersion,
        @Nullable Instant recordedAt,
        List<MadeId> made,
        @Nullable Origin origin) {

    /** Expects that there is something, at whichever version. */
    public static final long ANY_VERSION = -1;

    /** An act of somebody else, written down from paper. */
    public record OnBehalf(Principal principal, Paper paper) {}

    /** A command of {@code account} and nothing more to say. */
    public static Sender of(String account) {
        return new Sender(account, null, null, null, null, null, List.of(), null);
    }
}
