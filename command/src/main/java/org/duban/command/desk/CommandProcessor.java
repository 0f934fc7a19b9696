package org.duban.command.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.Command;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Sender;
import org.duban.command.VersionConflict;
import org.duban.command.directory.Account;
import org.duban.command.directory.Directory;
import org.duban.command.directory.DirectoryCommand;
import org.duban.command.directory.DirectoryRules;
import org.duban.command.directory.Unit;
import org.duban.command.duty.Misses;
import org.duban.events.AccountName;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Finds what a command is about and who gives it, and lets the rules decide. */
final class CommandProcessor {

    private final CommandEnvironment office;
    private final Directory directory;
    private final CaseRepository cases;

    CommandProcessor(CommandEnvironment office, Directory directory) {
        this.office = office;
        this.directory = directory;
        this.cases = new CaseRepository(office.history());
    }

    /** What a command leads to, and where in its stream that goes. */
    record Decision(Actor actor, List<? extends Event> events, long firstSequence) {}

    /** The decision on {@code command}, recorded at {@code at}. */
    Decision on(Command command, Sender sender, Instant at) {
        Actor actor = actor(sender.actor());
        return switch (command) {
            case CaseCommand c -> onCase(c, sender, context(actor, at));
            case DirectoryCommand c -> onDirectory(c, sender, context(actor, at));
            default -> throw new IllegalArgumentException("No rules for " + command.getClass());
        };
    }

    private Decision onCase(CaseCommand command, Sender sender, Context context) {
        VersionedState file = cases.load(command.stream());
        mustBeAt(sender.expectedVersion(), file.version());
        List<CaseEvent> events = new ArrayList<>(Decider.decide(command, file.state(), context));
        CaseState next = file.state().after(events, context.actor().name());
        if (command instanceof CorrectEvent correction) {
            List<RecordedEvent> history = history(command);
            List<EventCorrected> corrections =
                    new Correcting(office.codec(), history, context, office.zone()).decide(correction);
            events.addAll(corrections);
            next = CaseState.of(Correcting.corrected(history, corrections));
        }
        Misses misses = next.handling().misses(context.today());
        events.addAll(new Withdrawing(() -> history(command), command, context.today()).of(misses.mistaken()));
        return new Decision(context.actor(), events, file.lastSequence() + 1);
    }

    private List<RecordedEvent> history(CaseCommand command) {
        return office.history().stream(command.stream(), 0, History.NOW);
    }

    private Decision onDirectory(DirectoryCommand command, Sender sender, Context context) {
        long last = office.ledger().lastSequence(command.stream());
        mustBeAt(sender.expectedVersion(), last + 1);
        Authorization.ofRole(command, context.actor());
        List<? extends Event> events = new DirectoryRules(directory, context.actor()).decide(command);
        Decider.notAfter(command.occurredOn(), context.today());
        return new Decision(context.actor(), events, last + 1);
    }

    private static void mustBeAt(@Nullable Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new VersionConflict(actual);
        }
    }

    private Actor actor(String name) {
        if (name.equals(EventMeta.SYSTEM)) {
            return Actor.SYSTEM;
        }
        return directory.account(new AccountName(name)).map(this::actor).orElse(new Actor(name, Set.of(), null));
    }

    private Actor actor(Account account) {
        Unit unit =
                account.unit() == null ? null : directory.unit(account.unit()).orElse(null);
        return new Actor(account.name().value(), account.roles(), unit);
    }

    private Context context(Actor actor, Instant at) {
        return new Context(
                office.rules(),
                office.votePolicy(),
                directory,
                office.evidence(),
                actor,
                LocalDate.ofInstant(at, office.zone()));
    }
}
