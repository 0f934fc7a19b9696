package org.duban.query.store;

import com.mongodb.client.ClientSession;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.duban.query.store.MongoMark.Mark;
import org.jspecify.annotations.Nullable;

/** A mark as this node has seen it last: what was seen once is never unseen, and those who wait look one at a time. */
final class SeenMark {

    private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();

    private final MongoMark mark;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Mark seen;

    SeenMark(MongoMark mark) {
        this.mark = mark;
    }

    /** As it is now. */
    Mark now() {
        return seen(mark.now());
    }

    /**
     * As it is in a snapshot.
     *
     * @throws SnapshotLost if that is older than what was seen already, as it may be after another server was elected
     */
    Mark in(ClientSession session) {
        return in(mark.now(session));
    }

    /** The same of one that was read in a snapshot. */
    Mark in(Mark now) {
        Mark before = seen;
        if (before != null && before.generations().equals(now.generations()) && now.position() < before.position()) {
            throw new SnapshotLost();
        }
        return seen(now);
    }

    /** As it was seen last; null before the first time. */
    @Nullable
    Mark last() {
        return seen;
    }

    private synchronized Mark seen(Mark now) {
        Mark before = seen;
        if (before == null || !before.generations().equals(now.generations()) || now.position() > before.position()) {
            seen = now;
        }
        return now;
    }

    /** Waits until it is at {@code position}; false if it is not in time. */
    boolean await(long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!reached(position)) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    private boolean reached(long position) {
        Mark before = seen;
        if (before != null && before.position() >= position) {
            return true;
        }
        if (!looking.tryLock()) {
            return false; // somebody else looks
        }
        try {
            return Asked.of(this::now).position() >= position;
        } finally {
            looking.unlock();
        }
    }
}
