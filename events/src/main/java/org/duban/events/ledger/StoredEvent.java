package org.duban.events.ledger;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger keeps it.
 *
 * @param type the event's name, never a class name
 * @param rev the revision of its content, null where there is none
 */
public record StoredEvent(String id, String type, @Nullable String rev, BsonValue payload, BsonDocument meta) {}
