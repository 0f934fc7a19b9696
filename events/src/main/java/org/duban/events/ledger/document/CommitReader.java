package org.duban.events.ledger.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonSerializationException;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.ByteBufNIO;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.DecoderContext;
import org.bson.io.ByteBufferBsonInput;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Reads one commit's document; payload and meta stay slices of its bytes until somebody looks into them. */
final class CommitReader implements AutoCloseable {

    private static final BsonValueCodec VALUES = new BsonValueCodec();
    private static final DecoderContext PLAIN = DecoderContext.builder().build();

    private final byte[] document;
    private final BsonBinaryReader reader;

    /** The name of a field whose value has not been read yet. */
    private @Nullable String ahead;

    CommitReader(byte[] document) {
        this.document = document;
        this.reader = new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(document))));
    }

    Commit commit() {
        List<StoredEvent> events = new ArrayList<>();
        CommitOutline outline = read(() -> events.add(event()));
        return outline.with(List.copyOf(events));
    }

    CommitOutline outline() {
        return read(reader::skipValue);
    }

    @Override
    public void close() {
        reader.close();
    }

    private CommitOutline read(Runnable event) {
        reader.readStartDocument();
        long position = field("_id").readInt64();
        String stream = optional("stream");
        long sequence = field("seq").readInt64();
        long at = field("at").readDateTime();
        String key = optional("key");
        int events = events(event);
        String prev = field("prev").readString();
        String hash = field("hash").readString();
        reader.readEndDocument();
        require(offset() == document.length, "bytes follow the document");
        require(document.length <= CommitDocument.LARGEST, "it is larger than one may be");
        require(hash.length() == CommitDocument.HASH_DIGITS, "the hash has another length");
        return new CommitOutline(position, stream, sequence, at, key, events, prev, hash);
    }

    private int events(Runnable event) {
        field("events").readStartArray();
        int events = 0;
        while (reader.readBsonType() == BsonType.DOCUMENT) {
            event.run();
            events++;
        }
        reader.readEndArray();
        require(events > 0, "a commit without events");
        return events;
    }

    private StoredEvent event() {
        reader.readStartDocument();
        String id = field("id").readString();
        String type = field("type").readString();
        String rev = optional("rev");
        field("payload");
        BsonValue payload = reader.getCurrentBsonType() == BsonType.DOCUMENT ? slice() : VALUES.decode(reader, PLAIN);
        field("meta");
        BsonDocument meta = slice();
        reader.readEndDocument();
        return new StoredEvent(id, type, rev, payload, meta);
    }

    private RawBsonDocument slice() {
        require(reader.getCurrentBsonType() == BsonType.DOCUMENT, "not a document");
        int start = offset();
        int length = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getInt(start);
        reader.skipValue();
        return new RawBsonDocument(document, start, length);
    }

    private int offset() {
        return reader.getBsonInput().getPosition();
    }

    private BsonBinaryReader field(String name) {
        String found = name();
        require(found.equals(name), name + " expected, " + found + " found");
        ahead = null;
        return reader;
    }

    private @Nullable String optional(String name) {
        return name().equals(name) ? field(name).readString() : null;
    }

    private String name() {
        if (ahead == null) {
            reader.readBsonType();
            ahead = reader.readName();
        }
        return ahead;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BsonSerializationException("Not a commit: " + otherwise);
        }
    }
}
