package org.duban.events.ledger.codec;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** Documents that a ledger hands out as slices of its bytes. */
final class Documents {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private Documents() {}

    /** The document with all its values: a slice looks for each field from its start, and takes no changes. */
    static BsonDocument decoded(BsonDocument document) {
        return document instanceof RawBsonDocument slice ? slice.decode(CODEC) : document;
    }
}
