package org.duban.events.ledger.axon;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a ledger's events whose tokens are the ends of their commits. It is woken by each append, so whoever reads
 * it need not look again and again, and is soon rid of it. One thread reads it.
 */
final class WholeCommitStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine events;
    private final Ledger ledger;
    private final Object news = new Object();
    private final Subscription subscription;
    private volatile @Nullable Runnable awaiting;
    private Iterator<? extends TrackedEventMessage<?>> read = Collections.emptyIterator();
    private TrackingToken last;
    private @Nullable TrackedEventMessage<?> next;

    /** @param from what was read already; nothing, if it is null */
    WholeCommitStream(EventStorageEngine events, Ledger ledger, @Nullable TrackingToken from) {
        this.events = events;
        this.ledger = ledger;
        last = from == null ? events.createTailToken() : from;
        subscription = ledger.onAppend(this::appended);
    }

    private void appended() {
        synchronized (news) {
            news.notifyAll();
        }
        Runnable callback = awaiting;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null && !read.hasNext() && isBehind()) {
            read = events.readEvents(last, false).iterator();
        }
        if (next == null && read.hasNext()) {
            TrackedEventMessage<?> event = read.next();
            last = event.trackingToken();
            next = whole(event);
        }
        return Optional.ofNullable(next);
    }

    private boolean isBehind() {
        return ledger.head().position() > LedgerEventStorageEngine.position(last);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        synchronized (news) {
            while (peek().isEmpty()) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(news, left);
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        synchronized (news) {
            while (peek().isEmpty()) {
                news.wait();
            }
        }
        TrackedEventMessage<?> event = peek().orElseThrow();
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        awaiting = callback;
        return true;
    }

    @Override
    public void close() {
        awaiting = null;
        subscription.close();
    }

    private TrackedEventMessage<?> whole(TrackedEventMessage<?> event) {
        long position = event.trackingToken().position().orElseThrow();
        return (TrackedEventMessage<?>) event.withTrackingToken(new GlobalSequenceTrackingToken(ledger.endOf(position)))
                .andMetaData(Map.of(WholeCommits.POSITION, position));
    }
}
