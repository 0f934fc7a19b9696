package org.duban.command.dispatch;

import org.axonframework.commandhandling.GenericCommandMessage;
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
import org.duban.command.VersionConflict;
import org.duban.events.EventMeta;

/** Sends commands through Axon's gateway, and keeps what is refused. */
final class LedgerCommandGateway implements CommandGateway, SystemCommandGateway {

    private final CommandEnvironment environment;
    private final org.axonframework.commandhandling.gateway.CommandGateway axon;
    private final RefusalLog refusals;

    LedgerCommandGateway(
            CommandEnvironment environment,
            org.axonframework.commandhandling.gateway.CommandGateway axon,
            RefusalLog refusals) {
        this.environment = environment;
        this.axon = axon;
        this.refusals = refusals;
    }

    @Override
    public Receipt send(Command command, Sender sender) {
        try {
            return dispatched(command, sender).receipt();
        } catch (CommandRefused refused) {
            throw recorded(refused, command, sender);
        }
    }

    @Override
    public boolean run(SystemCommand command) {
        return dispatched(command, Sender.of(EventMeta.SYSTEM)).anything();
    }

    /** What was recorded elsewhere before a command came is seen before it is refused, by whichever node it came to. */
    private CommandResult dispatched(Command command, Sender sender) {
        long position = environment.ledger().head().position();
        try {
            return decided(command, sender);
        } catch (CommandRefused | VersionConflict maybeSeenTooLate) {
            if (environment.ledger().behind(position)) {
                return decided(command, sender);
            }
            throw maybeSeenTooLate;
        }
    }

    private CommandResult decided(Command command, Sender sender) {
        return axon.sendAndWait(new GenericCommandMessage<>(command, CommandMetaData.of(sender)));
    }

    private CommandRefused recorded(CommandRefused refused, Command command, Sender sender) {
        CommandRefused cited = refused.of(
                command, environment.texts().basis(refused.rule().name(), refused.basis(), command.occurredOn()));
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
