package org.duban.events.ledger.axon;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.ledger.codec.Samples;

/** Axon's messages for tests. */
final class Messages {

    static final Instant NINE = Instant.parse("2023-08-10T01:00:00Z");
    static final ItemAssigned ASSIGNED = Samples.of(ItemAssigned.class);
    static final ItemAcknowledged ACKNOWLEDGED = Samples.of(ItemAcknowledged.class);

    private Messages() {}

    static DomainEventMessage<?> message(String stream, long sequence) {
        return message(stream, sequence, ACKNOWLEDGED, NINE, Map.of());
    }

    static DomainEventMessage<?> message(String stream, long sequence, Event event, Instant at, Map<String, ?> meta) {
        String id = stream + "/" + sequence;
        return new GenericDomainEventMessage<>("case", stream, sequence, event, meta, id, at);
    }
}
