package org.duban.command.dispatch;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.duban.command.CommandGateway;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.RefusalLog;
import org.duban.command.Rehearsal;
import org.duban.command.SystemCommandGateway;
import org.duban.command.account.Directory;
import org.duban.events.ledger.Ledger;

/** The command side, put together. */
public final class CommandModule {

    private final LedgerCommandGateway gateway;
    private final Directory directory;
    private final StreamRepository streams;
    private final Rehearsal rehearsal;

    /** Subscribes to every command on {@code bus}; what they lead to goes to {@code store}. */
    public CommandModule(CommandEnvironment environment, CommandBus bus, EventStore store, RefusalLog refusals) {
        streams = new StreamRepository(environment.history());
        rehearsal = LedgerRehearsal.of(environment, streams);
        directory = new LedgerDirectory(streams);
        CommandProcessor processor = new CommandProcessor(environment, streams);
        CommandHandler handler = new CommandHandler(environment, processor, store);
        Stream.concat(Commands.all().stream(), Commands.internal().stream())
                .map(CommandType::type)
                .forEach(type -> bus.subscribe(type.getName(), handler));
        gateway = new LedgerCommandGateway(environment, intercepted(bus, environment.ledger()), refusals);
    }

    /** Before a key is looked up its command has its turn and its stream: an equal one may be under way. */
    private static DefaultCommandGateway intercepted(CommandBus bus, Ledger ledger) {
        Turns turns = new Turns();
        bus.registerHandlerInterceptor(turns);
        bus.registerHandlerInterceptor(new StreamLocks());
        bus.registerHandlerInterceptor(new Repetition(ledger));
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(turns)
                .dispatchInterceptors(List.of(new Authentication()))
                .build();
    }

    /** Where Duban's own commands are handed in. */
    public SystemCommandGateway system() {
        return gateway;
    }

    StreamRepository streams() {
        return streams;
    }

    /** Where commands are handed in. */
    public CommandGateway gateway() {
        return gateway;
    }

    /** Where is asked what a command would lead to. */
    public Rehearsal rehearsal() {
        return rehearsal;
    }

    /** Units and accounts as they are now. */
    public Directory directory() {
        return directory;
    }
}
