package org.duban.events.ledger.codec;

import java.util.function.UnaryOperator;
import org.bson.BsonDocument;

/**
 * Brings the content of one revision of an event to the next revision, on reading; what is stored stays as it is.
 *
 * @param type the event's stored name
 * @param fromRev the revision it reads, from one
 * @param next returns the content of revision {@code fromRev + 1} as a document of its own
 */
public record Upcaster(String type, int fromRev, UnaryOperator<BsonDocument> next) {}
