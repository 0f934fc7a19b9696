package org.duban.command.stream;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.AnyStreamCommand;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Steps;
import org.duban.command.StreamRules;
import org.duban.command.SystemCommand;
import org.duban.command.duty.DutyCommand;
import org.duban.command.duty.DutyRules;
import org.duban.events.Event;
import org.duban.events.ledger.history.RecordedEvent;

/** The rules that hold whatever a command is about: who may give it, what it leads to, and in which order of days. */
public final class Decider<S> {

    private final StreamRules<S> rules;
    private final StreamState<S> state;
    private final Context context;

    private Decider(StreamRules<S> rules, StreamState<S> state, Context context) {
        this.rules = rules;
        this.state = state;
        this.context = context;
    }

    /** Decides on a stream that stands at {@code state}. */
    @SuppressWarnings("unchecked") // a stream's state was made by the rules of its kind
    public static <S> Decider<S> of(StreamRules<S> rules, StreamState<?> state, Context context) {
        return new Decider<>(rules, (StreamState<S>) state, context);
    }

    /** Refuses an actor who may not give the command, or not about this; then one about a thing that is not there. */
    public void authorize(Command command) {
        Authorization.ofRole(command, context.actor());
        if (command instanceof AnyStreamCommand && !state.exists()) {
            throw new CommandRefused(
                    CommonRule.STREAM_UNKNOWN, "stream", command.stream().value());
        }
        rules.authorize(command, state.own(), context);
    }

    /**
     * The events {@code command} leads to, oldest first; a correction's are left to those who know the history.
     *
     * @param foreseen how the streams stand that it leads to events in; afterwards, how they stand after them
     * @throws CommandRefused if a rule forbids it
     */
    public List<Event> decide(Command command, Foreseen foreseen) {
        // Asked first, because terms are counted from that day.
        Steps.notAfter(command.occurredOn(), context.today());
        List<? extends Event> events = switch (command) {
            case DutyCommand about -> new DutyRules(state.duties(), context).decide(about);
            case SystemCommand own -> new Sweeping<>(rules, state, context).decide(own);
            case CorrectEvent correction -> List.of();
            default -> rules.decide(command, state.own(), context);
        };
        new EventConsistency(context, foreseen).mustHold(events);
        return List.copyOf(events);
    }

    /**
     * What follows in other streams from a correction that turns something round; the stream is as that leaves it.
     *
     * @throws CommandRefused if something on record stands against it
     */
    public List<Event> consequences(Event wrong, Event right, Foreseen foreseen) {
        List<? extends Event> events = rules.consequences(wrong, right, Objects.requireNonNull(state.own()), context);
        new EventConsistency(context, foreseen).mustHold(events);
        return List.copyOf(events);
    }

    /** The correction that {@code command} is or comes down to; {@code current} is what is on record. */
    public Optional<CorrectEvent> correction(Command command, Supplier<List<RecordedEvent>> current) {
        return command instanceof CorrectEvent correction
                ? Optional.of(correction)
                : rules.correction(command, state.own(), context, current);
    }
}
