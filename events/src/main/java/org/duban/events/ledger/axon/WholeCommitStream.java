package org.duban.events.ledger.axon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.duban.events.ledger.ReadableLedger;

/** A stream of events whose tokens are the ends of their commits. */
final class WholeCommitStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final ReadableLedger ledger;

    WholeCommitStream(BlockingStream<TrackedEventMessage<?>> events, ReadableLedger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek().map(this::whole);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return whole(events.nextAvailable());
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        events.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return events.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        events.close();
    }

    private TrackedEventMessage<?> whole(TrackedEventMessage<?> event) {
        long position = event.trackingToken().position().orElseThrow();
        return (TrackedEventMessage<?>) event.withTrackingToken(new GlobalSequenceTrackingToken(ledger.endOf(position)))
                .andMetaData(Map.of(WholeCommits.POSITION, position));
    }
}
