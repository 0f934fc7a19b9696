package org.duban.events.ledger.axon;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's events as processors read them: each has the position of its commit's end for a token. Axon puts events with
 * equal tokens, which it knows from upcasting, into one batch and keeps a token only after the batch. So no processor
 * ever stops within a commit, sees half of one twice, or loses the rest. The event's own {@link #position}
 * comes as metadata.
 */
public final class WholeCommits implements StreamableMessageSource<TrackedEventMessage<?>> {

    /**
     * How often a processor should look after what it does without being told, in milliseconds: whether a batch failed,
     * whether what was parked is due. For events it is woken.
     */
    public static final long GLANCE_MILLIS = 500;

    /** The metadata entry that tells an event's own position. */
    static final String POSITION = "position";

    private final EventStorageEngine events;
    private final Ledger ledger;

    /** Events of {@code ledger}, read by {@code codec}. */
    public WholeCommits(Ledger ledger, EventCodec codec) {
        this.ledger = ledger;
        events = new LedgerEventStorageEngine(ledger, codec);
    }

    /** The own position of an event that was read through whole commits. */
    public static long position(EventMessage<?> event) {
        return (long) Objects.requireNonNull(event.getMetaData().get(POSITION), "not read through WholeCommits");
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new WholeCommitStream(events, ledger, from);
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
}
