package org.duban.command.dispatch;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.duban.command.Sender;
import org.duban.events.ledger.IdempotencyKey;

/**
 * Lets a command on the bus only if it says who gives it, and binds its key to that account. What the account may do is
 * decided with the command, as of the same position of the ledger.
 */
final class Authentication implements MessageDispatchInterceptor<CommandMessage<?>> {

    /** No account can be called that. */
    private static final String IMPORTS = "*import";

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> authenticated(message);
    }

    private static CommandMessage<?> authenticated(CommandMessage<?> message) {
        Sender sender = CommandMetaData.sender(message);
        if (sender.key() == null) {
            return message;
        }
        IdempotencyKey key = new IdempotencyKey(name(sender, sender.key()), sender.keyBody());
        return message.withMetaData(CommandMetaData.withKey(message, key));
    }

    /** What the ledger knows a key of that sender by. */
    static String name(Sender sender, String key) {
        return keeper(sender) + " " + key;
    }

    /** An imported line is known by its id in the whole ledger; a key that somebody sends is his account's alone. */
    private static String keeper(Sender sender) {
        return sender.origin() == null ? sender.account() : IMPORTS;
    }
}
