package org.duban.command.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.duban.command.Author;
import org.duban.events.Event;
import org.duban.events.StreamId;

/**
 * How streams will stand once the events that a command leads to are recorded. Each event is folded here once, and all
 * who ask what follows from it ask here.
 */
public final class Foreseen {

    private final Function<StreamId, StreamState<?>> now;
    private final Author author;
    private final Map<StreamId, StreamState<?>> next = new LinkedHashMap<>();

    /**
     * Nothing has been decided yet.
     *
     * @param now how streams stand on record
     * @param author who causes the events
     */
    public Foreseen(Function<StreamId, StreamState<?>> now, Author author) {
        this.now = now;
        this.author = author;
    }

    /** How the stream stands after the events so far. */
    public StreamState<?> state(StreamId stream) {
        return next.computeIfAbsent(stream, now);
    }

    /** One more event was decided. */
    public void after(Event event) {
        next.put(event.stream(), Streams.after(state(event.stream()), event, author));
    }

    /** The history of the stream will read otherwise, and its state is {@code state}. */
    public void reread(StreamId stream, StreamState<?> state) {
        next.put(stream, state);
    }

    /** The streams asked for or written so far. */
    public List<StreamId> streams() {
        return List.copyOf(next.keySet());
    }

    Set<StreamId> known() {
        return next.keySet();
    }
}
