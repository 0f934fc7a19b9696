package org.duban.command.dispatch;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.duban.command.Command;
import org.duban.command.CommandGateway;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Receipt;
import org.duban.command.Refusal;
import org.duban.command.RefusalLog;
import org.duban.command.Sender;
import org.duban.command.SystemCommand;
import org.duban.command.SystemCommandGateway;
import org.duban.events.EventMeta;
import org.duban.events.ledger.Commit;

/** Sends commands over Axon's bus, keeps what is refused, and reads receipts from the ledger. */
final class LedgerCommandGateway implements CommandGateway, SystemCommandGateway {

    private static final int TRIES = 20;

    /** From this try on a command is decided while no other one is, so that it does not lose against many for ever. */
    private static final int ALONE_FROM = 5;

    private final CommandEnvironment environment;
    private final CommandBus bus;
    private final RefusalLog refusals;
    private final ReadWriteLock turns = new ReentrantReadWriteLock(true);

    LedgerCommandGateway(CommandEnvironment environment, CommandBus bus, RefusalLog refusals) {
        this.environment = environment;
        this.bus = bus;
        this.refusals = refusals;
    }

    @Override
    public Receipt send(Command command, Sender sender) {
        try {
            return receipt(dispatched(command, sender));
        } catch (CommandRefused refused) {
            throw recorded(refused, command, sender);
        }
    }

    @Override
    public boolean run(SystemCommand command) {
        return dispatched(command, Sender.of(EventMeta.SYSTEM)).anything();
    }

    /** Decides again when another command was first, because what it recorded may change the decision. */
    private CommandResult dispatched(Command command, Sender sender) {
        for (int attempt = 1; ; attempt++) {
            Lock turn = attempt < ALONE_FROM ? turns.readLock() : turns.writeLock();
            turn.lock();
            try {
                return dispatch(command, sender);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private CommandResult dispatch(Command command, Sender sender) {
        CommandMessage<Command> message = GenericCommandMessage.<Command>asCommandMessage(command)
                .andMetaData(Map.of(CommandHandler.SENDER, sender));
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        bus.<Command, Object>dispatch(message, (sent, answer) -> result.set(answer));
        CommandResultMessage<?> answer = Objects.requireNonNull(result.get());
        if (answer.isExceptional()) {
            throw unchecked(answer.exceptionResult());
        }
        return (CommandResult) answer.getPayload();
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private Receipt receipt(CommandResult decided) {
        Commit commit = environment.ledger().stream(decided.stream(), decided.sequence())
                .getFirst();
        return CommitReceipt.of(commit);
    }

    private CommandRefused recorded(CommandRefused refused, Command command, Sender sender) {
        CommandRefused cited =
                refused.under(environment.texts().basis(refused.rule().name(), refused.basis(), command.occurredOn()));
        refusals.record(new Refusal(
                environment.clock().instant(),
                sender.account(),
                Commands.of(command).name(),
                command.subjectId(),
                cited.rule().name(),
                cited.details(),
                cited.legalBasis(),
                command.occurredOn(),
                sender.origin()));
        return cited;
    }
}
