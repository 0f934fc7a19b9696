package org.duban.command;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.duban.command.duty.Duties;
import org.duban.command.rules.Term;
import org.duban.events.Event;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * A register: something that lasts and that cases refer to, each entry a stream of its own.
 *
 * @param <C> what can be asked of an entry
 * @param <E> what can happen to an entry
 * @param <S> an entry's state
 */
public abstract class Register<C extends Command, E extends Event, S> implements StreamRules<S> {

    private final String kind;
    private final Class<C> commands;
    private final Class<E> events;

    /**
     * @param kind what the entries' streams begin with
     * @param commands the sealed family of what can be asked
     * @param events the sealed family of what can happen
     */
    protected Register(String kind, Class<C> commands, Class<E> events) {
        this.kind = kind;
        this.commands = commands;
        this.events = events;
    }

    /** What the entries' streams begin with. */
    public final String kind() {
        return kind;
    }

    /** The sealed family of what can be asked. */
    public final Class<C> commands() {
        return commands;
    }

    /** The sealed family of what can happen. */
    public final Class<E> events() {
        return events;
    }

    /** Every reason for which only this register refuses. */
    public List<Rule> refusals() {
        return List.of();
    }

    /** The deadline rules that only this register refers to. */
    public List<Term> terms() {
        return List.of();
    }

    /** The stream of an entry. */
    public final StreamId stream(String id) {
        return StreamId.of(kind, id);
    }

    /** The state after {@code event}; null before the first. */
    protected abstract S after(@Nullable S before, E event);

    /** The same where it matters who did it. */
    protected S after(@Nullable S before, E event, Author author) {
        return after(before, event);
    }

    /** What {@code command} leads to; throws {@link CommandRefused} if a rule forbids it. */
    protected abstract List<? extends Event> on(C command, @Nullable S state, Context context);

    /** What must hold of {@code event}, in the state before it. */
    protected abstract Aspects of(E event, @Nullable S before, Context context);

    /** Refuses an actor who has no business with this very entry; by default the command's roles are enough. */
    protected void mayGive(C command, @Nullable S state, Context context) {}

    @Override
    public final S evolve(@Nullable S before, Event event, Author author, Duties duties) {
        return events.isInstance(event) ? after(before, events.cast(event), author) : kept(before, event);
    }

    @Override
    public final void authorize(Command command, @Nullable S state, Context context) {
        if (commands.isInstance(command)) {
            mayGive(commands.cast(command), state, context);
        } else if (command instanceof CorrectEvent correction) {
            mustKeep(context.actor(), correction);
        }
    }

    /** Who keeps it, and may correct what stands in it: by default who may give all of its commands. */
    protected Set<Role> keepers() {
        return Commands.roles(commands);
    }

    /** Refuses a correction by somebody who does not keep this register. */
    private void mustKeep(Actor actor, CorrectEvent correction) {
        Set<Role> keepers = keepers();
        CommandRefused.unless(!keepers.isEmpty(), CommonRule.EVENT_UNKNOWN, "event", correction.eventId());
        CommandRefused.unless(
                actor.isSystem() || !Collections.disjoint(keepers, actor.roles()),
                CommonRule.ROLE_MISSING,
                "roles",
                Several.of(keepers.stream().map(Role::name).sorted()));
    }

    @Override
    public final List<? extends Event> decide(Command command, @Nullable S state, Context context) {
        return on(commands.cast(command), state, context);
    }

    @Override
    public final Aspects aspects(Event event, @Nullable S before, Context context) {
        return of(events.cast(event), before, context);
    }

    /** What happens to a duty of an entry changes nothing else of it. */
    private static <S> S kept(@Nullable S before, Event event) {
        if (before == null) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " begins no "
                    + event.stream().kind());
        }
        return before;
    }
}
