package org.duban.query.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stream as could be folded.
 *
 * @param whole whether that is all of it
 */
record Foldable<V>(Optional<V> view, boolean whole) {

    /** Folds a stream, or what was before an event that cannot be folded, as the live views show it. */
    static <V> Foldable<V> folded(List<RecordedEvent> stream, Function<List<RecordedEvent>, @Nullable V> fold) {
        for (int count = stream.size(); count > 0; count--) {
            try {
                return new Foldable<>(
                        Optional.ofNullable(fold.apply(stream.subList(0, count))), count == stream.size());
            } catch (RuntimeException unfit) {
                // The live views park the stream at the same event and tell of it, with what went wrong.
            }
        }
        return new Foldable<>(Optional.empty(), stream.isEmpty());
    }

    /** Adds the stream to those that are not shown as a whole. */
    void mark(StreamId stream, Set<StreamId> stale) {
        if (!whole) {
            stale.add(stream);
        }
    }
}
