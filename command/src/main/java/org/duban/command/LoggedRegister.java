package org.duban.command;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.EntryId;
import org.duban.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * A register whose rules look at what happened to an entry, and keep nothing else of it.
 *
 * @param <C> what can be asked of an entry
 * @param <E> what can happen to an entry
 */
public abstract class LoggedRegister<C extends Command, E extends Event> extends Register<C, E, EntryLog<E>> {

    /**
     * @param kind what the entries' streams begin with
     * @param commands the sealed family of what can be asked
     * @param events the sealed family of what can happen
     */
    protected LoggedRegister(String kind, Class<C> commands, Class<E> events) {
        super(kind, commands, events);
    }

    /** The entry of that id; refuses if there is none. */
    public final EntryLog<E> known(Context context, EntryId id) {
        EntryLog<E> entry = context.world().find(this, id.value());
        if (entry == null) {
            throw new CommandRefused(
                    CommonRule.ENTRY_UNKNOWN, "entry", id.stream().value());
        }
        return entry;
    }

    /** The entry that a command is about; refuses if it has not begun. */
    protected final EntryLog<E> begun(@Nullable EntryLog<E> entry, C command) {
        if (entry == null) {
            throw new CommandRefused(
                    CommonRule.ENTRY_UNKNOWN, "entry", command.stream().value());
        }
        return entry;
    }

    /** Refuses to begin an entry again. */
    protected final void notBegun(@Nullable EntryLog<E> entry, C command) {
        CommandRefused.unless(
                entry == null,
                CommonRule.ENTRY_EXISTS,
                "entry",
                command.stream().value());
    }

    @Override
    protected final EntryLog<E> after(@Nullable EntryLog<E> before, E event) {
        return before == null ? new EntryLog<>(List.of(event)) : before.with(event);
    }

    @Override
    protected final Aspects of(E event, @Nullable EntryLog<E> before, Context context) {
        LocalDate floor = before == null ? LocalDate.MIN : floor(event, before);
        return Aspects.from(floor).checking(() -> {
            Steps.notGiven(before != null && before.events().contains(event) ? event.occurredOn() : null);
            check(event, before, context);
        });
    }

    /** The day before which an event cannot lie; by default that on which the entry began. */
    protected LocalDate floor(E event, EntryLog<E> before) {
        return before.begunOn();
    }

    /** Refuses content that neither a command nor a correction may give an event; by default nothing. */
    protected void check(E event, @Nullable EntryLog<E> before, Context context) {}
}
