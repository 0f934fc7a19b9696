package org.duban.command.dispatch;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.duban.command.Sender;
import org.duban.events.ledger.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** What travels with a command on the bus: who gives it, and the key that its commit is to be bound to. */
final class CommandMetaData {

    private static final String SENDER = "sender";
    private static final String KEY = "idempotency-key";

    private CommandMetaData() {}

    /** The metadata of a command that {@code sender} gives. */
    static MetaData of(Sender sender) {
        return MetaData.with(SENDER, sender);
    }

    /** Who gives the command.
     *
     * @throws NullPointerException if it says of nobody
     */
    static Sender sender(CommandMessage<?> message) {
        return (Sender) Objects.requireNonNull(message.getMetaData().get(SENDER), "nobody gives this command");
    }

    static MetaData withKey(CommandMessage<?> message, IdempotencyKey key) {
        return message.getMetaData().and(KEY, key);
    }

    /** What the command's commit is to be bound to; null for nothing. */
    static @Nullable IdempotencyKey key(CommandMessage<?> message) {
        return (IdempotencyKey) message.getMetaData().get(KEY);
    }
}
