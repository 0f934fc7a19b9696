package org.duban.events.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads on whenever other nodes have appended. A change stream only tells when to look, and where there is none, for want
 * of a replica set or of the right to it, this looks again and again.
 */
final class TailFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TailFollower.class);

    private static final Duration GLANCE = Duration.ofMillis(25);
    private static final Duration WITHOUT_NEWS = Duration.ofSeconds(1);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(30);

    /** From so many commits at once on it is looked again and again, as there is always something. */
    private static final int BUSY = 8;

    private final MongoCollection<RawBsonDocument> ledger;
    private final Tail tail;
    private final Runnable news;
    private final Consumer<LedgerDamaged> damage;
    private final Thread thread;
    private long told;
    private volatile boolean closed;

    /**
     * What a change stream told of.
     *
     * @param last the position of the last commit; the highest there is where it is time to look all the same
     */
    private record Burst(int count, long last) {

        static final Burst NONE = new Burst(0, Long.MAX_VALUE);
    }

    /**
     * @param news is run after others have appended
     * @param damage gets what does not hold; then there is no following any more
     */
    TailFollower(MongoCollection<RawBsonDocument> ledger, Tail tail, Runnable news, Consumer<LedgerDamaged> damage) {
        this.ledger = ledger;
        this.tail = tail;
        this.news = news;
        this.damage = damage;
        told = tail.index().head().position();
        thread = Thread.ofPlatform().name("ledger-tail").daemon().start(this::follow);
    }

    private void follow() {
        while (!closed) {
            try (MongoChangeStreamCursor<ChangeStreamDocument<RawBsonDocument>> changes = changes()) {
                look();
                Burst burst = Burst.NONE;
                while (!closed && burst.count() < BUSY) {
                    burst = await(changes);
                    if (burst.last() > tail.index().head().position()) {
                        tail.read();
                    }
                    tell();
                }
            } catch (LedgerDamaged damaged) {
                damage.accept(damaged);
                return;
            } catch (MongoException | LedgerUnavailable | IllegalStateException none) { // the latter once it is closed
                LOG.debug("No change stream", none);
                glance(UNTIL_ASKED_AGAIN);
                continue;
            }
            while (!closed && glance(WITHOUT_NEWS)) {
                // To be told of each of very many commits costs the server more than to be asked for all of them now
                // and then.
            }
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<RawBsonDocument>> changes() {
        return ledger.watch(List.of(Aggregates.project(Projections.include("documentKey", "operationType"))))
                .maxAwaitTime(WITHOUT_NEWS.toMillis(), TimeUnit.MILLISECONDS)
                .cursor();
    }

    /** What was inserted since this was asked before; what this node wrote, or read already, need not be read again. */
    private static Burst await(MongoChangeStreamCursor<ChangeStreamDocument<RawBsonDocument>> changes) {
        ChangeStreamDocument<RawBsonDocument> last = changes.tryNext();
        int count = last == null ? 0 : 1;
        while (last != null && changes.available() > 0) {
            last = changes.tryNext();
            count++;
        }
        BsonDocument key = last == null ? null : last.getDocumentKey();
        return key == null ? Burst.NONE : new Burst(count, key.getInt64("_id").getValue());
    }

    /** @return whether anything was new */
    private boolean glance(Duration during) {
        long before = tail.index().head().position();
        long until = System.nanoTime() + during.toNanos();
        while (!closed && System.nanoTime() < until) {
            try {
                lookUnlessMoved();
            } catch (LedgerUnavailable silent) {
                LOG.debug("The tail cannot be read", silent);
            } catch (LedgerDamaged damaged) {
                damage.accept(damaged);
                closed = true;
            } catch (IllegalStateException gone) {
                closed = true;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return tail.index().head().position() > before;
    }

    /** Whoever records, or reads what another node recorded, has just asked the server himself. */
    private void lookUnlessMoved() {
        if (tail.index().head().position() == told) {
            tail.read();
        }
        tell();
    }

    private void look() {
        tail.read();
        tell();
    }

    private void tell() {
        long head = tail.index().head().position();
        if (head > told) {
            told = head;
            news.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
