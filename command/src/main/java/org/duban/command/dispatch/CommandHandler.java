package org.duban.command.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.duban.command.dispatch.CommandProcessor.Decision;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.StreamId;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.axon.CommitTerms;
import org.duban.events.ledger.codec.EventMetas;

/** Takes commands from Axon's bus, one at a time for each stream, and publishes what they lead to in one commit. */
final class CommandHandler implements MessageHandler<CommandMessage<?>> {

    /** The message's metadata entry that holds its {@link Sender}. */
    static final String SENDER = "sender";

    private final CommandEnvironment environment;
    private final CommandProcessor processor;
    private final EventStore store;
    private final LockFactory streams = PessimisticLockFactory.usingDefaults();

    CommandHandler(CommandEnvironment environment, CommandProcessor processor, EventStore store) {
        this.environment = environment;
        this.processor = processor;
        this.store = store;
    }

    @Override
    public CommandResult handle(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        Sender sender = (Sender) Objects.requireNonNull(message.getMetaData().get(SENDER));
        Lock lock = streams.obtainLock(command.stream().value());
        CurrentUnitOfWork.get().onCleanup(unitOfWork -> lock.release());
        return repeated(sender).orElseGet(() -> decide(command, sender, message.getIdentifier()));
    }

    /** What the sender's key is bound to, if that was this very command. */
    private Optional<CommandResult> repeated(Sender sender) {
        IdempotencyKey key = IdempotencyKeys.bound(sender);
        return key == null
                ? Optional.empty()
                : environment.ledger().byKey(key.name()).map(commit -> repeated(commit, key));
    }

    private static CommandResult repeated(Commit commit, IdempotencyKey key) {
        IdempotencyKeys.mustBeRepeat(commit, key);
        return new CommandResult(
                CommitReceipt.subject(commit), commit.events().getFirst().sequence(), true);
    }

    private CommandResult decide(Command command, Sender sender, String commandId) {
        Instant at = RecordingTime.of(
                sender.recordedAt(),
                environment.ledger().head().at(),
                environment.clock().instant());
        Decision decision = processor.on(command, sender, at);
        MetaData meta = EventMetas.metaData(meta(command, sender, commandId, decision));
        DecisionWorld world = decision.world();
        List<EventMessage<?>> messages = new ArrayList<>();
        Map<StreamId, Long> sequences = new HashMap<>();
        for (Event event : decision.events()) {
            long first = world.load(event.stream()).lastSequence() + 1;
            messages.add(new GenericDomainEventMessage<>(
                    "stream",
                    event.stream().value(),
                    sequences.merge(event.stream(), first, (last, unused) -> last + 1),
                    event,
                    meta,
                    UUID.randomUUID().toString(),
                    at));
        }
        if (!messages.isEmpty()) {
            new CommitTerms(UUID.randomUUID().toString(), IdempotencyKeys.bound(sender), world.basis())
                    .applyTo(CurrentUnitOfWork.get());
            store.publish(messages);
        }
        long first = world.load(command.stream()).lastSequence() + 1;
        return new CommandResult(command.stream().value(), first, !messages.isEmpty());
    }

    private EventMeta meta(Command command, Sender sender, String commandId, Decision decision) {
        CommandType type = Commands.of(command);
        return new EventMeta(
                decision.actor().author().principal(),
                decision.actor().author().recordedBy(),
                decision.actor().roles().stream().sorted().toList(),
                sender.onBehalf() == null ? null : sender.onBehalf().paper(),
                type.name(),
                commandId,
                environment.texts().basis(type.name(), decision.basis(), command.occurredOn()),
                sender.made(),
                sender.origin());
    }
}
