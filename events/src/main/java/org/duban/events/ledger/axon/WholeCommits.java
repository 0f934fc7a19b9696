package org.duban.events.ledger.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.duban.events.ledger.ReadableLedger;

/**
 * A ledger's events as processors read them: each has the position of its commit's end for a token. Axon puts events with
 * equal tokens, which it knows from upcasting, into one batch and keeps a token only after the batch. So no processor
 * ever stops within a commit, sees half of one twice, or loses the rest. The event's own {@link #position}
 * comes as metadata.
 */
public final class WholeCommits implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** The metadata entry that tells an event's own position. */
    static final String POSITION = "position";

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final ReadableLedger ledger;

    /** @param events read by a {@link LedgerEventStorageEngine} from {@code ledger} */
    public WholeCommits(StreamableMessageSource<TrackedEventMessage<?>> events, ReadableLedger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    /** The own position of an event that was read through whole commits. */
    public static long position(EventMessage<?> event) {
        return (long) Objects.requireNonNull(event.getMetaData().get(POSITION), "not read through WholeCommits");
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken from) {
        return new WholeCommitStream(events.openStream(from), ledger);
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        return events.createTokenAt(at);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return events.createTokenSince(duration);
    }
}
