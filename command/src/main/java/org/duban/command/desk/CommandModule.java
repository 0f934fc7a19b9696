package org.duban.command.desk;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.duban.command.CommandGateway;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.RefusalLog;
import org.duban.command.SystemCommandGateway;
import org.duban.command.directory.Directory;

/** The command side, put together. */
public final class CommandModule {

    private final LedgerCommandGateway desk;
    private final Directory directory;

    /** Subscribes to every command on {@code bus}; what they lead to goes to {@code store}. */
    public CommandModule(CommandEnvironment office, CommandBus bus, EventStore store, RefusalLog refusals) {
        directory = new LedgerDirectory(office.history());
        CommandProcessor decisions = new CommandProcessor(office, directory);
        CommandHandler handler = new CommandHandler(office, decisions, store);
        Stream.concat(Commands.all().stream(), Commands.internal().stream())
                .map(CommandType::type)
                .forEach(type -> bus.subscribe(type.getName(), handler));
        desk = new LedgerCommandGateway(office, bus, refusals);
    }

    /** Where Duban's own commands are handed in. */
    public SystemCommandGateway system() {
        return desk;
    }

    /** Where commands are handed in. */
    public CommandGateway desk() {
        return desk;
    }

    /** Units and accounts as they are now. */
    public Directory directory() {
        return directory;
    }
}
