package org.duban.command.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.CaseForm;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EvidenceStore;
import org.duban.command.Forms;
import org.duban.command.Sender;
import org.duban.command.StreamRules;
import org.duban.command.VersionConflict;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
import org.duban.command.handling.ItemCommand;
import org.duban.command.internalrule.RegisteredTerms;
import org.duban.command.stream.Authorization;
import org.duban.command.stream.Decider;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.StreamId;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.jspecify.annotations.Nullable;

/** Finds what a command is about and who gives it, and lets the rules decide, all as of one position of the ledger. */
final class CommandProcessor {

    private final CommandEnvironment environment;
    private final StreamRepository streams;

    CommandProcessor(CommandEnvironment environment, StreamRepository streams) {
        this.environment = environment;
        this.streams = streams;
    }

    /**
     * What a command leads to.
     *
     * @param basis the provisions it rests on, as the command or the case's form has them
     * @param world what was looked at
     * @param foreseen how the streams of the events stand after them
     */
    record Decision(Actor actor, List<Event> events, String basis, DecisionWorld world, Foreseen foreseen) {}

    /** The decision on {@code command}, recorded at {@code at}. */
    Decision on(Command command, Sender sender, Instant at) {
        return on(command, sender, at, Map.of());
    }

    /** The same where some streams stand as {@code foretold} and not as on record. */
    Decision on(Command command, Sender sender, Instant at, Map<StreamId, StreamState<?>> foretold) {
        DecisionWorld world =
                new DecisionWorld(streams, environment.history().head().position(), foretold);
        EvidenceStore evidence = evidence(sender);
        Actor actor = new Actors(world, evidence).of(sender, command.occurredOn());
        Context context = context(actor, world, evidence, at);
        VersionedState state = world.load(command.stream());
        StreamState<?> shown = state.state();
        try {
            if (sender.onBehalf() == null) {
                Authorization.ofRole(command, actor);
            } else {
                Authorization.ofRepresented(command, actor);
            }
            idMustNotTell(command, sender);
            StreamRules<?> rules = Streams.rules(command.stream().kind());
            if (isHidden(command.stream(), state, sender)) {
                shown = VersionedState.EMPTY.state();
                Decider.of(rules, shown, context).authorize(command);
            }
            Decider<?> decider = Decider.of(rules, state.state(), context);
            itemMustBeShown(command, state, sender);
            decider.authorize(command);
            if (state.state().exists()) {
                mustBeAt(sender.expectedVersion(), state.version());
            }
            Foreseen foreseen = new Foreseen(world::state, actor.author());
            List<Event> events = new ArrayList<>(decider.decide(command, foreseen));
            // What is not there was refused as such by now; the command begins it.
            mustBeAt(sender.expectedVersion(), state.version());
            Corrector corrector = new Corrector(environment, world, context, foreseen);
            decider.correction(command, () -> corrector.current(command.stream()))
                    .map(one -> corrector.seen(one, sender))
                    .ifPresent(one -> events.addAll(corrector.everywhere(one)));
            if (events.stream().anyMatch(MeetingHeld.class::isInstance)) {
                corrector.actsMustAgree(command.stream());
            }
            events.addAll(new MissReview(this::history, context.today()).after(foreseen));
            return new Decision(actor, List.copyOf(events), basis(command, state.state()), world, foreseen);
        } catch (CommandRefused refused) {
            throw refused.onBasis(basis(refused, command, shown));
        }
    }

    /** Whoever is not shown every case cannot choose the id of a new one, or he would learn which ids are taken. */
    private void idMustNotTell(Command command, Sender sender) {
        boolean chosen = command instanceof CaseCommand about
                && Forms.opens(about)
                && sender.made().stream()
                        .noneMatch(made -> made.id().equals(about.caseId().value()));
        CommandRefused.unless(
                !chosen || !isHimself(sender) || environment.sight().showsAll(sender.account()),
                CommonRule.CASE_ID_CHOSEN);
    }

    /** Whether the stream is a case that the sender is not shown, so that it must not be there for him. */
    private boolean isHidden(StreamId stream, VersionedState state, Sender sender) {
        return isHimself(sender)
                && stream.kind().equals(CaseId.KIND)
                && state.state().exists()
                && !environment.sight().shows(sender.account(), new CaseId(stream.id()));
    }

    /** An item that the sender is not shown is not there for him, whichever others of its case he is shown. */
    private void itemMustBeShown(Command command, VersionedState state, Sender sender) {
        boolean about = command instanceof ItemCommand
                && isHimself(sender)
                && state.state().exists();
        if (about && command instanceof ItemCommand one) {
            one.mustBeShown(environment.sight().shows(sender.account(), one.caseId(), one.itemId()));
        }
    }

    /** What {@code decision} led to is recorded: how its streams stand now need not be read and folded again. */
    void recorded(Commit commit, Decision decision) {
        streams.recorded(
                commit, decision.world(), decision.foreseen(), decision.actor().isSystem());
    }

    private List<RecordedEvent> history(StreamId stream) {
        return environment.history().stream(stream.value(), 0, History.NOW);
    }

    private static void mustBeAt(@Nullable Long expected, long actual) {
        if (expected != null && (expected == Sender.ANY_VERSION ? actual == 0 : expected != actual)) {
            throw new VersionConflict(actual);
        }
    }

    static String basis(Command command, StreamState<?> state) {
        CommandType type = Commands.of(command);
        return ofForm(command, state, type.name())
                .or(() -> Optional.ofNullable(command.restsOn()))
                .orElse(type.basis());
    }

    static String basis(CommandRefused refused, Command command, StreamState<?> state) {
        return ofForm(command, state, refused.rule().name())
                .orElse(refused.rule().basis());
    }

    /** What the case's form says that a shared command or refusal rests on. */
    private static Optional<String> ofForm(Command command, StreamState<?> state, String name) {
        Optional<CaseForm<?, ?, ?>> form = state.own() instanceof CaseState known
                ? Optional.of(known.form())
                : command instanceof CaseCommand opening ? Forms.of(opening) : Optional.empty();
        return form.map(found -> found.bases().get(name));
    }

    /** An import speaks for many and was brought by one, together with its files. */
    private EvidenceStore evidence(Sender sender) {
        return isHimself(sender) ? environment.evidence().citableBy(sender.account()) : environment.evidence();
    }

    private static boolean isHimself(Sender sender) {
        return sender.origin() == null && !sender.account().equals(EventMeta.SYSTEM);
    }

    private Context context(Actor actor, World world, EvidenceStore evidence, Instant at) {
        return new Context(
                environment.rules().with(RegisteredTerms.of(world)),
                environment.votePolicy(),
                world,
                evidence,
                environment.seals(),
                environment.parked(),
                actor,
                LocalDate.ofInstant(at, environment.zone()));
    }
}
