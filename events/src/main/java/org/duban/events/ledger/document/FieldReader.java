package org.duban.events.ledger.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonBinaryReader;
import org.bson.BsonSerializationException;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.ByteBufNIO;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.DecoderContext;
import org.bson.io.ByteBufferBsonInput;
import org.jspecify.annotations.Nullable;

/** Reads a document's fields in the one order they may have. */
final class FieldReader implements AutoCloseable {

    private static final BsonValueCodec VALUES = new BsonValueCodec();
    private static final DecoderContext PLAIN = DecoderContext.builder().build();

    private final byte[] document;
    private final BsonBinaryReader reader;

    /** The name of a field whose value has not been read yet. */
    private @Nullable String ahead;

    FieldReader(byte[] document) {
        this.document = document;
        this.reader = new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(document))));
    }

    void startDocument() {
        reader.readStartDocument();
    }

    void endDocument() {
        require(ahead == null, "unexpected " + ahead);
        reader.readEndDocument();
    }

    BsonType nextInArray() {
        return reader.readBsonType();
    }

    void endArray() {
        reader.readEndArray();
    }

    /** Goes to the value of the next field, which must have that name. */
    BsonBinaryReader named(String name) {
        require(next(name), name + " expected, " + ahead + " found");
        ahead = null;
        return reader;
    }

    /** Whether the next field has that name. */
    boolean next(String name) {
        if (ahead == null && reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            ahead = reader.readName();
        }
        return name.equals(ahead);
    }

    @Nullable
    String optional(String name) {
        return next(name) ? named(name).readString() : null;
    }

    /** The field's value; a document stays a slice of the bytes. */
    BsonValue value(String name) {
        named(name);
        return reader.getCurrentBsonType() == BsonType.DOCUMENT ? slice() : VALUES.decode(reader, PLAIN);
    }

    RawBsonDocument slice(String name) {
        named(name);
        return slice();
    }

    /**
     * Goes to the end of a document whose last fields do not matter.
     *
     * @param start of the document
     */
    void skipRest(int start) {
        if (ahead != null) {
            ahead = null;
            reader.skipValue();
        }
        // A start reads every commit there is, and looks at no field that it does not need.
        int last = start + lengthAt(start) - 1;
        require(last >= offset() && last < document.length, "an event that ends elsewhere");
        reader.getBsonInput().skip(last - offset());
        require(reader.readBsonType() == BsonType.END_OF_DOCUMENT, "an event without end");
        reader.readEndDocument();
    }

    /** How many bytes have been read. */
    int offset() {
        return reader.getBsonInput().getPosition();
    }

    @Override
    public void close() {
        reader.close();
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BsonSerializationException("Not a commit: " + otherwise);
        }
    }

    private RawBsonDocument slice() {
        require(reader.getCurrentBsonType() == BsonType.DOCUMENT, "not a document");
        int start = offset();
        reader.skipValue();
        return new RawBsonDocument(document, start, lengthAt(start));
    }

    private int lengthAt(int start) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getInt(start);
    }
}
