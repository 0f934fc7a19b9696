package org.duban.query.view;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** How far the views are, kept beside them. */
public final class ViewProgress {

    private static final String ID = "cases";
    private static final String STARTED = "started";
    private static final String FINISHED = "finished";
    private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();

    private final MongoCollection<BsonDocument> collection;

    ViewProgress(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    /**
     * Two positions that are the same while nobody writes.
     *
     * @param started the last event of the batch being written
     * @param finished the last event of the last batch written
     */
    record Mark(long started, long finished) {

        boolean settled() {
            return started == finished;
        }
    }

    /** The position of the last event that the views show. */
    public long position() {
        return mark().finished();
    }

    /**
     * Waits until the views show the event at {@code position}.
     *
     * @return false if they do not show it in time
     */
    public boolean awaitPosition(long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (position() < position) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    Mark mark() {
        BsonDocument stored = collection.find(eq(ID)).first();
        return stored == null
                ? new Mark(0, 0)
                : new Mark(
                        stored.getInt64(STARTED).getValue(),
                        stored.getInt64(FINISHED).getValue());
    }

    void write(Mark mark) {
        BsonDocument document = new BsonDocument("_id", new BsonString(ID))
                .append(STARTED, new BsonInt64(mark.started()))
                .append(FINISHED, new BsonInt64(mark.finished()));
        collection.replaceOne(eq(ID), document, new ReplaceOptions().upsert(true));
    }
}
