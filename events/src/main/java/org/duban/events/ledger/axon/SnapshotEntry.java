package org.duban.events.ledger.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonValue;

/** A snapshot in its serialized form, so that no one can change it. */
record SnapshotEntry(
        DomainEventMessage<?> message, SerializedObject<BsonValue> payload, SerializedObject<BsonValue> meta)
        implements DomainEventData<BsonValue> {

    SnapshotEntry(DomainEventMessage<?> message, Serializer serializer) {
        this(
                message,
                message.serializePayload(serializer, BsonValue.class),
                message.serializeMetaData(serializer, BsonValue.class));
    }

    @Override
    public String getType() {
        return message.getType();
    }

    @Override
    public String getAggregateIdentifier() {
        return message.getAggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return message.getSequenceNumber();
    }

    @Override
    public String getEventIdentifier() {
        return message.getIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return message.getTimestamp();
    }

    @Override
    public SerializedObject<BsonValue> getPayload() {
        return payload;
    }

    @Override
    public SerializedObject<BsonValue> getMetaData() {
        return meta;
    }
}
