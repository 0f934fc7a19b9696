package org.duban.events.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.duban.events.Event;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.RecordedEvent;

/** Recorded events as a processor that reads through {@link WholeCommits} gets them, and back. */
public final class ProcessedEvents {

    private static final String NO_HASH = "";

    private ProcessedEvents() {}

    /** What {@code message} holds; its hash is empty, for Axon does not carry it. */
    public static RecordedEvent recorded(Event event, DomainEventMessage<?> message) {
        long end = ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        return new RecordedEvent(
                WholeCommits.position(message),
                end,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getIdentifier(),
                NO_HASH,
                event,
                EventMetas.eventMeta(message.getMetaData()));
    }

    /** The message that a processor gets of {@code recorded}. */
    public static DomainEventMessage<?> message(RecordedEvent recorded) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.end()),
                new GenericDomainEventMessage<>(
                        "stream",
                        recorded.stream(),
                        recorded.sequence(),
                        recorded.event(),
                        EventMetas.metaData(recorded.meta()).and(WholeCommits.POSITION, recorded.position()),
                        recorded.id(),
                        recorded.recordedAt()));
    }
}
