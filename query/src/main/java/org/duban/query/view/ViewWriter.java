package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.CaseRow;
import org.jspecify.annotations.Nullable;

/** Folds batches of events into the views; a batch that comes again changes nothing. */
public final class ViewWriter {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final String CASES = "case-";
    private static final int BATCH = 10_000;

    private final LiveViews views;
    private final History history;
    private final KnownCases written = new KnownCases();

    public ViewWriter(LiveViews views, History history) {
        this.views = views;
        this.history = history;
    }

    /**
     * Folds what the ledger holds beyond the views, in batches larger than Axon's. Meant for the start, before the event
     * processor runs.
     *
     * @return the position after which the event processor goes on
     */
    public long catchUp() {
        if (views.progress().position() == 0) {
            build(history.head().position());
        }
        try (RecordedCursor events = history.from(views.progress().position() + 1)) {
            List<RecordedEvent> batch = new ArrayList<>(BATCH);
            while (events.hasNext()) {
                RecordedEvent event = events.next();
                batch.add(event);
                if (event.endsCommit() && (batch.size() >= BATCH || !events.hasNext())) {
                    write(batch);
                    batch.clear();
                }
            }
        }
        return views.progress().position();
    }

    /** Folds whole cases into views that hold nothing yet: a case folded in one go is written once. */
    private void build(long head) {
        views.progress().write(new ViewProgress.Mark(head, 0));
        Map<CaseId, List<RecordedEvent>> batch = new LinkedHashMap<>();
        int size = 0;
        for (String stream : history.streams(CASES)) {
            List<RecordedEvent> events = history.stream(stream, 0, head);
            batch.putAll(byCase(events));
            size += events.size();
            if (size >= BATCH) {
                writeCases(batch);
                batch.clear();
                size = 0;
            }
        }
        writeCases(batch);
        views.progress().write(new ViewProgress.Mark(head, head));
    }

    /** Writes what a batch of consecutive events changes, of which the last ends its commit. */
    void write(List<RecordedEvent> batch) {
        ViewProgress progress = views.progress();
        ViewProgress.Mark mark = progress.mark();
        long last = Math.max(mark.finished(), batch.getLast().end());
        progress.write(new ViewProgress.Mark(last, mark.finished()));
        writeCases(byCase(batch));
        progress.write(new ViewProgress.Mark(last, last));
    }

    /** Forgets everything, to begin again. */
    void drop() {
        views.progress().write(new ViewProgress.Mark(1, 0));
        written.clear();
        views.caseRows().deleteMany(Filters.empty());
        views.obligationRows().deleteMany(Filters.empty());
        views.progress().write(new ViewProgress.Mark(0, 0));
    }

    private void writeCases(Map<CaseId, List<RecordedEvent>> batch) {
        Map<CaseId, CaseView> known = written.load(views.caseRows(), batch.keySet());
        List<WriteModel<BsonDocument>> rows = new ArrayList<>();
        List<WriteModel<BsonDocument>> owed = new ArrayList<>();
        batch.forEach((caseId, events) -> {
            CaseView before = known.get(caseId);
            CaseView after = fold(before, events);
            if (after != null && !after.equals(before)) {
                owed.addAll(ObligationChanges.between(before, after));
                rows.add(replacing(CaseRow.stored(after)));
                written.put(caseId, after);
            }
        });
        // Cases last: their position says that a batch is done, obligations included.
        send(views.obligationRows(), owed);
        send(views.caseRows(), rows);
    }

    private @Nullable CaseView fold(@Nullable CaseView before, List<RecordedEvent> events) {
        long seen = before == null ? 0 : before.position();
        List<RecordedEvent> fresh =
                events.stream().filter(event -> event.end() > seen).toList();
        if (fresh.stream().anyMatch(event -> event.event() instanceof EventCorrected)) {
            RecordedEvent last = fresh.getLast();
            return CaseFold.fold(history.stream(last.stream(), 0, last.end()), LocalDate.MAX);
        }
        CaseView view = before;
        for (RecordedEvent event : fresh) {
            view = CaseFold.evolve(view, event);
        }
        return view;
    }

    private static Map<CaseId, List<RecordedEvent>> byCase(List<RecordedEvent> batch) {
        Map<CaseId, List<RecordedEvent>> grouped = new LinkedHashMap<>();
        for (RecordedEvent recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                grouped.computeIfAbsent(event.caseId(), id -> new ArrayList<>()).add(recorded);
            }
        }
        return grouped;
    }

    static WriteModel<BsonDocument> replacing(BsonDocument row) {
        BsonString id = row.getString("_id");
        return new ReplaceOneModel<>(Filters.eq(id), row, UPSERT);
    }

    private static void send(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, UNORDERED);
        }
    }
}
