package org.duban.command.stream;

import java.util.List;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Forms;
import org.duban.command.StreamRules;
import org.duban.command.casefile.CaseRules;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;

/** The rules of every kind of stream. */
public final class Streams {

    private Streams() {}

    /**
     * The rules of the streams of {@code kind}.
     *
     * @throws CommandRefused if there is no such kind
     */
    public static StreamRules<?> rules(String kind) {
        if (kind.equals(CaseId.KIND)) {
            return CaseRules.RULES;
        }
        return Forms.register(kind)
                .<StreamRules<?>>map(register -> register)
                .orElseThrow(() -> new CommandRefused(CommonRule.STREAM_UNKNOWN, "stream", kind));
    }

    /** The state of a stream after its whole history. */
    public static StreamState<?> state(List<RecordedEvent> history) {
        return history.isEmpty()
                ? StreamState.empty()
                : StreamState.of(history, rules(new StreamId(history.getFirst().stream()).kind()));
    }

    /**
     * The state after a history that reads as corrected already: the corrections in it, of which a later one may have undone
     * an earlier, say nothing more.
     */
    public static StreamState<?> folded(List<RecordedEvent> corrected) {
        StreamState<?> state = StreamState.empty();
        for (RecordedEvent recorded : corrected) {
            state = after(state, recorded.event(), Author.of(recorded.meta()));
        }
        return state;
    }

    /** The state of a stream after one more event. */
    public static StreamState<?> after(StreamState<?> before, Event event, Author author) {
        return after(before, rules(event.stream().kind()), event, author);
    }

    @SuppressWarnings("unchecked") // a stream's state was made by the rules of its kind
    private static <S> StreamState<S> after(StreamState<?> before, StreamRules<S> rules, Event event, Author author) {
        return ((StreamState<S>) before).after(event, author, rules);
    }
}
