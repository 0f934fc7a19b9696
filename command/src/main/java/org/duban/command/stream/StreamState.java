package org.duban.command.stream;

import java.util.List;
import org.duban.command.Author;
import org.duban.command.StreamRules;
import org.duban.command.duty.Duties;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A stream as its rules see it.
 *
 * @param own what its kind makes of it; null while nothing has happened in it
 * @param duties what it owes and owed
 */
public record StreamState<S>(@Nullable S own, Duties duties) {

    private static final StreamState<Object> EMPTY = new StreamState<>(null, Duties.NONE);

    /** A stream in which nothing has happened. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <S> StreamState<S> empty() {
        return (StreamState<S>) EMPTY;
    }

    /** Whether anything has happened in it. */
    public boolean exists() {
        return own != null;
    }

    /** The state after {@code event}, which {@code author} caused; a correction is read where it corrects, not here. */
    public StreamState<S> after(Event event, Author author, StreamRules<S> rules) {
        if (event instanceof EventCorrected) {
            return this;
        }
        Duties next = duties.after(event);
        return new StreamState<>(rules.evolve(own, event, author, next), next);
    }

    /** The state after a whole history, corrections read in place of what they correct. */
    public static <S> StreamState<S> of(List<RecordedEvent> history, StreamRules<S> rules) {
        StreamState<S> state = empty();
        for (RecordedEvent recorded : Corrections.applied(history)) {
            state = state.after(recorded.event(), Author.of(recorded.meta()), rules);
        }
        return state;
    }
}
