package org.duban.query.view;

import java.util.List;
import java.util.Map;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.duty.StreamView;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what batches of events change in the views of one kind of stream and in their duties.
 *
 * @param kind how they are folded and stored
 * @param known the views that were stored last
 */
record StreamWriter<V extends StreamView>(History history, ViewKind<V> kind, KnownViews<V> known) {

    /** How views of one kind of stream are folded and stored. */
    interface ViewKind<V extends StreamView> {

        /** The table of their rows. */
        Table table();

        /** The id of the row of such a stream. */
        String id(StreamId stream);

        /** The view after one more event. */
        @Nullable
        V evolve(@Nullable V before, RecordedEvent event);

        /** The view after a whole history, corrections put in place. */
        @Nullable
        V fold(List<RecordedEvent> stream);

        /** The row as it is stored. */
        Row stored(V view);

        /** The view in a stored row. */
        V view(Row stored);

        /** Gathers what has to be written for the duties that changed. */
        void changes(@Nullable V before, V after, Changes changes);
    }

    /** Gathers what a batch changes in rows that are stored already. */
    void gather(Reading rows, Map<StreamId, List<RecordedEvent>> batch, Changes changes) {
        gather(known.load(rows, batch.keySet().stream().map(kind::id).toList()), batch, changes);
    }

    /** Gathers what a batch leads to where nothing is stored. */
    void gather(Map<StreamId, List<RecordedEvent>> batch, Changes changes) {
        gather(Map.of(), batch, changes);
    }

    private void gather(Map<String, V> before, Map<StreamId, List<RecordedEvent>> batch, Changes changes) {
        batch.forEach((stream, events) -> {
            V was = before.get(kind.id(stream));
            V is = fold(was, events);
            if (is != null && !is.equals(was)) {
                kind.changes(was, is, changes);
                changes.put(kind.stored(is));
                known.put(kind.id(stream), is);
            }
        });
    }

    private @Nullable V fold(@Nullable V before, List<RecordedEvent> events) {
        long seen = before == null ? 0 : before.position();
        List<RecordedEvent> fresh =
                events.stream().filter(event -> event.end() > seen).toList();
        if (fresh.stream().anyMatch(event -> event.event() instanceof EventCorrected)) {
            RecordedEvent last = fresh.getLast();
            return kind.fold(history.stream(last.stream(), 0, last.end()));
        }
        V view = before;
        for (RecordedEvent event : fresh) {
            view = kind.evolve(view, event);
        }
        return view;
    }
}
