package org.duban.command.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Sender;
import org.duban.command.dispatch.CommandProcessor.Decision;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.StreamId;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.axon.CommitTerms;
import org.duban.events.ledger.axon.WrittenCommit;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.person.PersonEvent.PersonErased;

/** Has a command from Axon's bus decided, and publishes what it leads to in one commit. */
final class CommandHandler implements MessageHandler<CommandMessage<?>> {

    private final CommandEnvironment environment;
    private final CommandProcessor processor;
    private final EventStore store;

    CommandHandler(CommandEnvironment environment, CommandProcessor processor, EventStore store) {
        this.environment = environment;
        this.processor = processor;
        this.store = store;
    }

    @Override
    public CommandResult handle(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        Sender sender = CommandMetaData.sender(message);
        Instant at = RecordingTime.of(
                sender.recordedAt(),
                environment.ledger().head().at(),
                environment.clock().instant());
        Decision decision = processor.on(command, sender, at);
        CommandResult result = new CommandResult();
        if (!decision.events().isEmpty()) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get();
            CommitTerms.of(unit)
                    .sealing(new SecretStreams(decision).keys())
                    .restingOn(decision.world().basis())
                    .applyTo(unit);
            unit.onCommit(committed -> written(WrittenCommit.of(committed), decision, result));
            store.publish(messages(decision, meta(command, sender, message.getIdentifier(), decision), at));
        }
        return result;
    }

    private void written(Commit commit, Decision decision, CommandResult result) {
        processor.recorded(commit, decision);
        result.written(commit);
        decision.events().forEach(this::erased);
    }

    /** Not before it is on record; whoever is answered may rely on it. */
    private void erased(Event event) {
        if (event instanceof PersonErased e) {
            environment.seals().destroy(e.personId(), e.occurredOn());
        }
    }

    private static List<EventMessage<?>> messages(Decision decision, EventMeta meta, Instant at) {
        MetaData metaData = EventMetas.metaData(meta);
        List<EventMessage<?>> messages = new ArrayList<>();
        Map<StreamId, Long> sequences = new HashMap<>();
        for (Event event : decision.events()) {
            long first = decision.world().load(event.stream()).lastSequence() + 1;
            messages.add(new GenericDomainEventMessage<>(
                    "stream",
                    event.stream().value(),
                    sequences.merge(event.stream(), first, (last, unused) -> last + 1),
                    event,
                    metaData,
                    UUID.randomUUID().toString(),
                    at));
        }
        return messages;
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
