package org.duban.bench;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.duban.events.Event;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.PlainValues;

/** Commits to fill a ledger with, many at a time. */
record Commits(EventCodec codec) {

    /** One commit of these messages, at least one. */
    Draft of(List<? extends DomainEventMessage<? extends Event>> messages) {
        return new Draft(
                UUID.randomUUID().toString(),
                messages.getLast().getTimestamp(),
                null,
                messages.stream().map(this::stored).toList(),
                null);
    }

    private StoredEvent stored(DomainEventMessage<? extends Event> message) {
        Event event = message.getPayload();
        return new StoredEvent(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                EventTypes.name(event.getClass()),
                codec.revision(event),
                codec.encode(event),
                PlainValues.document(message.getMetaData()));
    }
}
