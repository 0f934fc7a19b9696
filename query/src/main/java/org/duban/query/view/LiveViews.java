package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;

/** The views as they are now. */
public final class LiveViews {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE_NANOS = Duration.ofMillis(1).toNanos();

    private final MongoCollection<BsonDocument> cases;
    private final MongoCollection<BsonDocument> registers;
    private final MongoCollection<BsonDocument> duties;
    private final ViewProgress progress;
    private final Answers answers = new Answers();

    public LiveViews(MongoDatabase database) {
        cases = database.getCollection("cases", BsonDocument.class);
        registers = database.getCollection("registers", BsonDocument.class);
        duties = database.getCollection("follow_ups", BsonDocument.class);
        progress = new ViewProgress(database.getCollection("view_progress", BsonDocument.class));
    }

    /** Declares an index for everything that can be asked for. */
    public void declareIndexes() {
        ViewIndexes.declare(cases, registers, duties);
    }

    /** How far they are. */
    public ViewProgress progress() {
        return progress;
    }

    /**
     * Asks the views at one moment between two batches of the writer.
     *
     * @param wanted the positions the answer may tell of
     * @return empty if the views stand elsewhere, or the writer never paused long enough
     */
    public <A> Optional<A> ask(LongPredicate wanted, LocalDate on, Function<Snapshot, A> question) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ViewProgress.Mark before = progress.mark();
            if (before.settled() && !wanted.test(before.finished())) {
                return Optional.empty();
            }
            if (before.settled()) {
                LiveSnapshot snapshot = LiveSnapshot.of(this, before.finished(), on);
                A answer = question.apply(snapshot);
                if (progress.mark().equals(before)) {
                    answers.keep(before.finished(), snapshot.given());
                    return Optional.of(answer);
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return Optional.empty();
    }

    /** One case as it stands now. */
    public Optional<CaseView> caseView(CaseId caseId) {
        return cases().first(Condition.is(CaseRow.ID, caseId.value()), CaseRow.ID, 1).stream()
                .findFirst();
    }

    /** All cases as they stand now. */
    public Rows<CaseView> cases() {
        return new StoredRows<>(cases, CaseRow::view);
    }

    /** One entry of a register as it stands now. */
    public Optional<RegisterView> register(StreamId stream) {
        return registers().first(Condition.is(RegisterRow.ID, stream.value()), RegisterRow.ID, 1).stream()
                .findFirst();
    }

    /** All entries of registers as they stand now. */
    public Rows<RegisterView> registers() {
        return new StoredRows<>(registers, RegisterRow::view);
    }

    Rows<DutyRow> duties() {
        return new StoredRows<>(duties, DutyFields::row);
    }

    Answers answers() {
        return answers;
    }

    MongoCollection<BsonDocument> caseRows() {
        return cases;
    }

    MongoCollection<BsonDocument> registerRows() {
        return registers;
    }

    MongoCollection<BsonDocument> dutyRows() {
        return duties;
    }
}
