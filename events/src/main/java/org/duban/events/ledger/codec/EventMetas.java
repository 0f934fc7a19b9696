package org.duban.events.ledger.codec;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.bson.BsonDocument;
import org.duban.events.EventMeta;

/**
 * Who did it and why, between its three places: the record, a message's metadata under the record's component names,
 * and the stored event. Metadata may hold more; what is not the record's own is passed over.
 */
public final class EventMetas {

    private static final RecordMapper MAPPER = new RecordMapper(EventMeta.class, new Mappers(Map.of()));

    private EventMetas() {}

    /** The record as metadata of plain values. */
    public static MetaData metaData(EventMeta meta) {
        return MetaData.from(PlainValues.map(MAPPER.write(meta)));
    }

    /** The record that the metadata holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static EventMeta eventMeta(Map<String, ?> metaData) {
        return eventMeta(PlainValues.document(metaData));
    }

    /**
     * The record that a stored event's own document holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static EventMeta eventMeta(BsonDocument document) {
        return (EventMeta) MAPPER.readKnown(Documents.decoded(document));
    }
}
