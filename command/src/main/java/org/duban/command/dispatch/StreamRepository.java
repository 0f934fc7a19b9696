package org.duban.command.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.command.Author;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;

/** Folds streams into their states; of the streams used last it keeps the state and reads only what is new. */
final class StreamRepository {

    private static final int KEPT = 2_000;

    private final History history;
    private final Map<String, VersionedState> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VersionedState> eldest) {
            return size() > KEPT;
        }
    };

    StreamRepository(History history) {
        this.history = history;
    }

    History history() {
        return history;
    }

    /** The state of a stream as of that position. */
    VersionedState load(StreamId stream, long position) {
        VersionedState known = known(stream.value());
        if (known.lastPosition() > position) {
            return folded(history.stream(stream.value(), 0, position));
        }
        List<RecordedEvent> fresh = history.stream(stream.value(), known.lastSequence() + 1, position);
        if (fresh.isEmpty()) {
            return known;
        }
        VersionedState next =
                corrects(fresh) ? folded(history.stream(stream.value(), 0, position)) : advanced(known, fresh);
        keep(stream, next);
        return next;
    }

    /**
     * Takes over what a decision foresaw, now that it is recorded.
     *
     * @param world as of which it was decided; nothing was recorded in between in any of the streams
     * @param bySystem whether Duban itself caused it, which raises no version
     */
    void recorded(Commit commit, DecisionWorld world, Foreseen foreseen, boolean bySystem) {
        Map<StreamId, Integer> last = new LinkedHashMap<>();
        for (int n = 0; n < commit.events().size(); n++) {
            last.put(new StreamId(Objects.requireNonNull(commit.events().get(n).stream())), n);
        }
        last.forEach((stream, n) -> {
            long sequence = commit.events().get(n).sequence();
            long version = bySystem ? world.load(stream).version() : sequence + 1;
            keep(stream, new VersionedState(foreseen.state(stream), sequence, commit.position() + n, version));
        });
    }

    private void keep(StreamId stream, VersionedState state) {
        synchronized (kept) {
            kept.merge(stream.value(), state, (old, fresh) -> old.lastPosition() > fresh.lastPosition() ? old : fresh);
        }
    }

    private VersionedState known(String stream) {
        synchronized (kept) {
            return kept.getOrDefault(stream, VersionedState.EMPTY);
        }
    }

    /** A correction changes what earlier events said, so nothing folded before it holds. */
    private static boolean corrects(List<RecordedEvent> fresh) {
        return fresh.stream().anyMatch(recorded -> recorded.event() instanceof EventCorrected);
    }

    private static VersionedState folded(List<RecordedEvent> all) {
        return all.isEmpty() ? VersionedState.EMPTY : at(all.getLast(), Streams.state(all), version(0, all));
    }

    private static VersionedState advanced(VersionedState known, List<RecordedEvent> fresh) {
        StreamState<?> state = known.state();
        for (RecordedEvent recorded : fresh) {
            state = Streams.after(state, recorded.event(), Author.of(recorded.meta()));
        }
        return at(fresh.getLast(), state, version(known.version(), fresh));
    }

    private static VersionedState at(RecordedEvent last, StreamState<?> state, long version) {
        return new VersionedState(state, last.sequence(), last.position(), version);
    }

    private static long version(long before, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> !recorded.meta().bySystem())
                .mapToLong(recorded -> recorded.sequence() + 1)
                .reduce(before, Math::max);
    }
}
