package org.duban.ui.events;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes those who wait for the views to move on: one looks, however many wait. */
final class Tide implements AutoCloseable {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private static final Logger LOG = LoggerFactory.getLogger(Tide.class);

    private final LongSupplier position;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition needed = lock.newCondition();
    private final Condition risen = lock.newCondition();
    private int waiting;
    private long level;
    private boolean closed;

    /** @param position where the views are */
    Tide(LongSupplier position) {
        this.position = position;
        Thread.ofVirtual().name("tide").start(this::look);
    }

    /** Waits until the views are beyond {@code seen}, the time is over, or it is closed; whether it is still open. */
    boolean await(long seen, Duration atMost) {
        lock.lock();
        try {
            waiting++;
            needed.signal();
            long left = atMost.toNanos();
            while (!closed && level <= seen && left > 0) {
                left = risen.awaitNanos(left);
            }
            return !closed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Whether it is not closed. */
    boolean open() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        lock.lock();
        try {
            while (!closed) {
                if (waiting == 0) {
                    needed.await();
                } else {
                    rise();
                    long left = needed.awaitNanos(LOOK_NANOS);
                    assert left <= LOOK_NANOS;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void rise() {
        try {
            long now = position.getAsLong();
            if (now > level) {
                level = now;
                risen.signalAll();
            }
        } catch (RuntimeException outOfReach) {
            LOG.warn("Where the views are cannot be read; it is tried again", outOfReach);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            needed.signalAll();
            risen.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
