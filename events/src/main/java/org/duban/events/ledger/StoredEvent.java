package org.duban.events.ledger;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger keeps it.
 *
 * @param stream null if it belongs to none
 * @param sequence in its stream, from 0 and dense; 0 if it belongs to none
 * @param type the event's name, never a class name
 * @param rev the revision of its content, null where there is none
 */
public record StoredEvent(
        @Nullable String stream,
        long sequence,
        String id,
        String type,
        @Nullable String rev,
        BsonValue payload,
        BsonDocument meta) {

    /** @throws IllegalArgumentException if the event has a sequence without a stream */
    public StoredEvent {
        if (stream == null && sequence != 0) {
            throw new IllegalArgumentException("sequence " + sequence + " of no stream");
        }
    }
}
