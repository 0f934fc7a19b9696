package org.duban.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.duty.Duties;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of stream: what can be asked of it, what can happen to it, and what must hold. All of it is pure:
 * what a decision needs to know beyond the stream comes with the {@link Context}.
 *
 * @param <S> a stream's state; null while there is nothing of that id
 */
public interface StreamRules<S> {

    /** The state after a step that begins the stream, or any later one; {@code duties} are those after it. */
    S evolve(@Nullable S before, Event event, Author author, Duties duties);

    /** Refuses an actor who has no business with this very thing; {@code state} is null if there is none of that id. */
    void authorize(Command command, @Nullable S state, Context context);

    /**
     * The events {@code command} leads to, oldest first; they may belong to other streams too.
     *
     * @throws CommandRefused if a rule forbids it
     */
    List<? extends Event> decide(Command command, @Nullable S state, Context context);

    /** What must hold of {@code event}, in the state before it. */
    Aspects aspects(Event event, @Nullable S before, Context context);

    /**
     * The correction that {@code command} comes down to, because it says of something on record what that should have said;
     * empty if it comes down to none.
     *
     * @param state before the command
     * @param current what is on record, as corrected so far
     */
    default Optional<CorrectEvent> correction(
            Command command, @Nullable S state, Context context, Supplier<List<RecordedEvent>> current) {
        return Optional.empty();
    }

    /**
     * A corrected event with what its rules set in it themselves, such as the terms that only one outcome sets.
     *
     * @param before the state before it
     */
    default Event settled(Event corrected, @Nullable S before, Context context) {
        return corrected;
    }

    /**
     * What follows in other streams from a correction that turns something round; what was put on record together with the
     * wrong event stays there, and what is said of it moves by itself.
     *
     * @param after the state once it is corrected
     * @throws CommandRefused if something on record stands against it
     */
    default List<? extends Event> consequences(Event wrong, Event right, S after, Context context) {
        return List.of();
    }

    /** Events by which something else than a duty's term is counted again, because a calendar or a rule changed. */
    default List<? extends Event> recounted(StreamId stream, S state, Context context) {
        return List.of();
    }
}
