package org.duban.command.desk;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.duban.command.CommandDesk;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.RefusalLog;
import org.duban.command.SystemDesk;
import org.duban.command.directory.Directory;

/** The command side, put together. */
public final class CommandModule {

    private final LedgerDesk desk;
    private final Directory directory;

    /** Subscribes to every command on {@code bus}; what they lead to goes to {@code store}. */
    public CommandModule(Office office, CommandBus bus, EventStore store, RefusalLog refusals) {
        directory = new LedgerDirectory(office.history());
        Decisions decisions = new Decisions(office, directory);
        CommandHandler handler = new CommandHandler(office, decisions, store);
        Stream.concat(Commands.all().stream(), Commands.internal().stream())
                .map(CommandType::type)
                .forEach(type -> bus.subscribe(type.getName(), handler));
        desk = new LedgerDesk(office, bus, refusals);
    }

    /** Where Duban's own commands are handed in. */
    public SystemDesk system() {
        return desk;
    }

    /** Where commands are handed in. */
    public CommandDesk desk() {
        return desk;
    }

    /** Units and accounts as they are now. */
    public Directory directory() {
        return directory;
    }
}
