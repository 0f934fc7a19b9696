package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.duty.StreamView;
import org.jspecify.annotations.Nullable;

/**
 * Writes what batches of events change in the views of one kind of stream and in their duties.
 *
 * @param rows where the views are stored
 * @param duties where their duties are
 * @param kind how they are folded and stored
 * @param known the views that were stored last
 */
record StreamWriter<V extends StreamView>(
        MongoCollection<BsonDocument> rows,
        MongoCollection<BsonDocument> duties,
        History history,
        ViewKind<V> kind,
        KnownViews<V> known) {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /** How views of one kind of stream are folded and stored. */
    interface ViewKind<V extends StreamView> {

        /** The id of the row of such a stream. */
        String id(StreamId stream);

        /** The view after one more event. */
        @Nullable
        V evolve(@Nullable V before, RecordedEvent event);

        /** The view after a whole history, corrections put in place. */
        @Nullable
        V fold(List<RecordedEvent> stream);

        /** The row as it is stored. */
        BsonDocument stored(V view);

        /** What has to be written for the duties that changed. */
        List<WriteModel<BsonDocument>> changes(@Nullable V before, V after);
    }

    void write(Map<StreamId, List<RecordedEvent>> batch) {
        Map<String, V> before =
                known.load(rows, batch.keySet().stream().map(kind::id).toList());
        List<WriteModel<BsonDocument>> views = new ArrayList<>();
        List<WriteModel<BsonDocument>> owed = new ArrayList<>();
        batch.forEach((stream, events) -> {
            V was = before.get(kind.id(stream));
            V is = fold(was, events);
            if (is != null && !is.equals(was)) {
                owed.addAll(kind.changes(was, is));
                views.add(ViewWriter.replacing(kind.stored(is)));
                known.put(kind.id(stream), is);
            }
        });
        // Views last: their position says that a batch is done, duties included.
        send(duties, owed);
        send(rows, views);
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

    private static void send(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, UNORDERED);
        }
    }
}
