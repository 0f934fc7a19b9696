package org.duban.query.view;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.EventCorrected;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
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

        /** Gathers what has to be taken away beside the row, where a correction leaves nothing that a row could tell. */
        default void ended(V before, Changes changes) {
            throw new IllegalStateException(before.stream() + " is without the event that began it");
        }
    }

    /** Gathers what a batch changes in rows that are stored already. */
    void gather(Reading rows, Map<StreamId, List<RecordedEvent>> batch, Parking parking, Changes changes) {
        gather(known.load(rows, batch.keySet().stream().map(kind::id).toList()), batch, parking, changes);
    }

    /** Gathers what a batch leads to where nothing is stored. */
    void gather(Map<StreamId, List<RecordedEvent>> batch, Parking parking, Changes changes) {
        gather(Map.of(), batch, parking, changes);
    }

    private void gather(
            Map<String, V> before, Map<StreamId, List<RecordedEvent>> batch, Parking parking, Changes changes) {
        batch.forEach((stream, events) -> {
            V was = before.get(kind.id(stream));
            if (parking.contains(stream)) {
                List<RecordedEvent> whole =
                        history.stream(stream.value(), 0, events.getLast().end());
                show(was, null, whole, parking, changes);
            } else {
                show(was, was, fresh(was, events), parking, changes);
            }
        });
    }

    private List<RecordedEvent> fresh(@Nullable V before, List<RecordedEvent> events) {
        long seen = before == null ? 0 : before.position();
        return events.stream().filter(event -> event.end() > seen).toList();
    }

    /** Folds as many of the events as can be, and parks the stream if that is not all of them. */
    private void show(
            @Nullable V stored, @Nullable V from, List<RecordedEvent> events, Parking parking, Changes changes) {
        RuntimeException failure = null;
        for (int count = events.size(); count > 0; count--) {
            try {
                List<RecordedEvent> folded = events.subList(0, count);
                change(stored, fold(from, folded), mayBecomeSecret(folded), changes);
                parked(events, count, failure, parking);
                return;
            } catch (UncheckedIOException | LedgerUnavailable | LedgerDamaged unread) {
                throw unread; // the whole batch is tried again
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        parked(events, 0, failure, parking);
    }

    private static void parked(
            List<RecordedEvent> events, int count, @Nullable RuntimeException failure, Parking parking) {
        if (failure != null) {
            parking.park(events.get(count), failure);
        }
    }

    /** From now on rows of the stream may be sealed where they are kept, also those that say the same as before. */
    private static boolean mayBecomeSecret(List<RecordedEvent> events) {
        return events.stream()
                .anyMatch(event -> event.event() instanceof EventCorrected corrected
                        && corrected.corrected() instanceof Record whole
                        && Stream.of(whole.getClass().getRecordComponents())
                                .anyMatch(part -> part.getType() == Secrecy.class));
    }

    /**
     * Adds what changed all at once, so that a view that cannot be stored changes nothing.
     *
     * @param whole whether what did not change is stored once more
     */
    private void change(@Nullable V was, @Nullable V is, boolean whole, Changes changes) {
        if (is == null && was != null) {
            Changes own = new Changes(changes.from(), changes.to());
            kind.ended(was, own);
            own.remove(kind.table(), kind.id(was.stream()));
            changes.add(own);
            known.forget(kind.id(was.stream()));
        } else if (is != null && (whole || !is.equals(was))) {
            Changes own = new Changes(changes.from(), changes.to());
            kind.changes(was, is, own);
            if (whole) {
                kind.changes(null, is, own);
            }
            own.put(kind.stored(is));
            changes.add(own);
            known.put(kind.id(is.stream()), is);
        }
    }

    private @Nullable V fold(@Nullable V before, List<RecordedEvent> events) {
        if (events.stream().anyMatch(event -> event.event() instanceof EventCorrected)) {
            RecordedEvent last = events.getLast();
            return kind.fold(history.stream(last.stream(), 0, last.end()).stream()
                    .filter(event -> event.sequence() <= last.sequence())
                    .toList());
        }
        V view = before;
        for (RecordedEvent event : events) {
            view = kind.evolve(view, event);
        }
        return view;
    }
}
