package org.duban.events.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Instant;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * A draft's document with room for what only the writer knows. Encoding is the costly part, and this way it is done by
 * the caller, before the writer's turn.
 */
final class CommitTemplate {

    private static final String BLANK = "0".repeat(CommitDocument.HASH_DIGITS);
    private static final BsonValueCodec VALUES = new BsonValueCodec();
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    private final Draft draft;
    private final byte[] bytes;
    private final int atOffset;
    private final int prevOffset;

    /** @throws IllegalArgumentException if the draft holds no event, is too large for one document, or a field's name begins with
     *     $ */
    CommitTemplate(Draft draft) {
        if (draft.events().isEmpty()) {
            throw new IllegalArgumentException("A commit needs at least one event");
        }
        this.draft = draft;
        try (BasicOutputBuffer out = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(out, new PlainFieldNames())) {
            atOffset = writeStart(writer, out);
            prevOffset = writeRest(writer, out);
            bytes = out.toByteArray();
        }
        if (bytes.length > CommitDocument.LARGEST) {
            throw new IllegalArgumentException(
                    "A commit of " + bytes.length + " bytes is larger than " + CommitDocument.LARGEST);
        }
    }

    Draft draft() {
        return draft;
    }

    /** Fills in what was missing, as the commit after {@code head}, whose time it never goes behind. */
    Commit complete(Head head, MessageDigest digest) {
        long position = head.position() + 1;
        long at = Math.max(head.at().toEpochMilli(), draft.at().toEpochMilli());
        String prev = head.hash();
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(CommitDocument.ID_OFFSET, position)
                .putLong(atOffset, at)
                .put(prevOffset, prev.getBytes(US_ASCII));
        String hash = CommitDocument.hash(bytes, digest);
        CommitDocument.putHash(bytes, hash);
        return new Commit(
                position,
                draft.stream(),
                draft.sequence(),
                Instant.ofEpochMilli(at),
                draft.key(),
                draft.events(),
                prev,
                hash);
    }

    byte[] bytes() {
        return bytes;
    }

    private int writeStart(BsonBinaryWriter writer, BasicOutputBuffer out) {
        writer.writeStartDocument();
        writer.writeInt64("_id", 0);
        if (draft.stream() != null) {
            writer.writeString("stream", draft.stream());
        }
        writer.writeInt64("seq", draft.sequence());
        int valueOffset = out.getPosition() + "_at_".length();
        writer.writeDateTime("at", 0);
        return valueOffset;
    }

    private int writeRest(BsonBinaryWriter writer, BasicOutputBuffer out) {
        if (draft.key() != null) {
            writer.writeString("key", draft.key());
        }
        writer.writeStartArray("events");
        draft.events().forEach(event -> write(writer, event));
        writer.writeEndArray();
        int valueOffset = out.getPosition() + "_prev_".length() + Integer.BYTES;
        writer.writeString("prev", BLANK);
        writer.writeString("hash", BLANK);
        writer.writeEndDocument();
        return valueOffset;
    }

    private static void write(BsonBinaryWriter writer, StoredEvent event) {
        writer.writeStartDocument();
        writer.writeString("id", event.id());
        writer.writeString("type", event.type());
        if (event.rev() != null) {
            writer.writeString("rev", event.rev());
        }
        writer.writeName("payload");
        VALUES.encode(writer, event.payload(), PLAIN);
        writer.writeName("meta");
        VALUES.encode(writer, event.meta(), PLAIN);
        writer.writeEndDocument();
    }
}
