package org.duban.command.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Sender;
import org.duban.command.desk.CommandProcessor.Decision;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.axon.CommitTerms;
import org.duban.events.ledger.codec.EventMetas;

/** Takes commands from Axon's bus, one at a time for each stream, and publishes what they lead to in one commit. */
final class CommandHandler implements MessageHandler<CommandMessage<?>> {

    /** The message's metadata entry that holds its {@link Sender}. */
    static final String SENDER = "sender";

    private final CommandEnvironment office;
    private final CommandProcessor decisions;
    private final EventStore store;
    private final LockFactory streams = PessimisticLockFactory.usingDefaults();

    CommandHandler(CommandEnvironment office, CommandProcessor decisions, EventStore store) {
        this.office = office;
        this.decisions = decisions;
        this.store = store;
    }

    @Override
    public CommandResult handle(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        Sender sender = (Sender) Objects.requireNonNull(message.getMetaData().get(SENDER));
        Lock lock = streams.obtainLock(command.stream());
        CurrentUnitOfWork.get().onCleanup(unitOfWork -> lock.release());
        return repeated(sender).orElseGet(() -> decide(command, sender, message.getIdentifier()));
    }

    /** What the sender's key is bound to, if that was this very command. */
    private Optional<CommandResult> repeated(Sender sender) {
        IdempotencyKey key = IdempotencyKeys.bound(sender);
        return key == null ? Optional.empty() : office.ledger().byKey(key.name()).map(commit -> repeated(commit, key));
    }

    private static CommandResult repeated(Commit commit, IdempotencyKey key) {
        IdempotencyKeys.mustBeRepeat(commit, key);
        return new CommandResult(
                CommitReceipt.subject(commit), commit.events().getFirst().sequence(), true);
    }

    private CommandResult decide(Command command, Sender sender, String commandId) {
        Instant at = RecordingTime.of(
                sender.recordedAt(), office.ledger().head().at(), office.clock().instant());
        Decision decision = decisions.on(command, sender, at);
        MetaData meta = EventMetas.metaData(meta(command, sender, commandId, decision));
        List<EventMessage<?>> messages = new ArrayList<>();
        long sequence = decision.firstSequence();
        for (Event event : decision.events()) {
            messages.add(new GenericDomainEventMessage<>(
                    "stream",
                    command.stream(),
                    sequence,
                    event,
                    meta,
                    UUID.randomUUID().toString(),
                    at));
            sequence++;
        }
        if (!messages.isEmpty()) {
            new CommitTerms(UUID.randomUUID().toString(), IdempotencyKeys.bound(sender), null)
                    .applyTo(CurrentUnitOfWork.get());
            store.publish(messages);
        }
        return new CommandResult(command.stream(), decision.firstSequence(), !messages.isEmpty());
    }

    private EventMeta meta(Command command, Sender sender, String commandId, Decision decision) {
        CommandType type = Commands.of(command);
        return new EventMeta(
                sender.actor(),
                List.copyOf(decision.actor().roles()),
                sender.onBehalfOf(),
                type.name(),
                commandId,
                office.texts().basis(type.name(), type.basis(), command.occurredOn()),
                sender.origin());
    }
}
