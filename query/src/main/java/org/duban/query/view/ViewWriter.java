package org.duban.query.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.RegisterRow;

/** Folds batches of events into the views; a batch that comes again changes nothing. */
public final class ViewWriter {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int BATCH = 10_000;

    private final LiveViews views;
    private final History history;
    private final StreamWriter<CaseView> cases;
    private final StreamWriter<RegisterView> registers;

    public ViewWriter(LiveViews views, History history) {
        this.views = views;
        this.history = history;
        cases = new StreamWriter<>(
                views.caseRows(), views.dutyRows(), history, new CaseViews(), new KnownViews<>(CaseRow::view));
        registers = new StreamWriter<>(
                views.registerRows(),
                views.dutyRows(),
                history,
                new RegisterViews(),
                new KnownViews<>(RegisterRow::view));
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

    /** Folds whole streams into views that hold nothing yet: a stream folded in one go is written once. */
    private void build(long head) {
        views.progress().write(new ViewProgress.Mark(head, 0));
        List<RecordedEvent> batch = new ArrayList<>();
        for (String stream : history.streams("")) {
            batch.addAll(history.stream(stream, 0, head));
            if (batch.size() >= BATCH) {
                writeStreams(batch);
                batch.clear();
            }
        }
        writeStreams(batch);
        views.progress().write(new ViewProgress.Mark(head, head));
    }

    /** Writes what a batch of consecutive events changes, of which the last ends its commit. */
    void write(List<RecordedEvent> batch) {
        ViewProgress progress = views.progress();
        ViewProgress.Mark mark = progress.mark();
        long last = Math.max(mark.finished(), batch.getLast().end());
        progress.write(new ViewProgress.Mark(last, mark.finished()));
        writeStreams(batch);
        progress.write(new ViewProgress.Mark(last, last));
    }

    /** Forgets everything, to begin again. */
    void drop() {
        views.progress().write(new ViewProgress.Mark(1, 0));
        cases.known().clear();
        registers.known().clear();
        views.caseRows().deleteMany(Filters.empty());
        views.registerRows().deleteMany(Filters.empty());
        views.dutyRows().deleteMany(Filters.empty());
        views.progress().write(new ViewProgress.Mark(0, 0));
    }

    private void writeStreams(List<RecordedEvent> batch) {
        Map<StreamId, List<RecordedEvent>> ofCases = new LinkedHashMap<>();
        Map<StreamId, List<RecordedEvent>> ofRegisters = new LinkedHashMap<>();
        for (RecordedEvent recorded : batch) {
            StreamId stream = new StreamId(recorded.stream());
            (stream.kind().equals(CaseId.KIND) ? ofCases : ofRegisters)
                    .computeIfAbsent(stream, id -> new ArrayList<>())
                    .add(recorded);
        }
        if (!ofCases.isEmpty()) {
            cases.write(ofCases);
        }
        if (!ofRegisters.isEmpty()) {
            registers.write(ofRegisters);
        }
    }

    static WriteModel<BsonDocument> replacing(BsonDocument row) {
        BsonString id = row.getString("_id");
        return new ReplaceOneModel<>(Filters.eq(id), row, UPSERT);
    }
}
