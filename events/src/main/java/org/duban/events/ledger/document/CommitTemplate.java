package org.duban.events.ledger.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Instant;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;

/**
 * A draft's document with room for what only the writer knows. Encoding is the costly part, and this way it is done by
 * the caller, before the writer's turn.
 */
public final class CommitTemplate {

    private static final String BLANK = "0".repeat(CommitDocument.HASH_DIGITS);
    private static final BsonValueCodec VALUES = new BsonValueCodec();
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    private final Draft draft;
    private final long earliest;
    private final byte[] bytes;
    private final int atOffset;

    /**
     * Encodes {@code draft}.
     *
     * @throws IllegalArgumentException if it holds no event, is too large, or a field's name begins with $
     */
    public CommitTemplate(Draft draft) {
        require(!draft.events().isEmpty(), "A commit needs at least one event");
        this.draft = draft;
        this.earliest = draft.at().toEpochMilli();
        try (BasicOutputBuffer out = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(out, new PlainFieldNames())) {
            writeStart(writer);
            atOffset = out.getPosition() + "_at_".length();
            writeRest(writer);
            bytes = out.toByteArray();
        }
        require(bytes.length <= CommitDocument.LARGEST, "A commit of " + bytes.length + " bytes is too large");
    }

    public Draft draft() {
        return draft;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Fills in what was missing, as the commit after {@code head}, whose time it never goes behind. */
    public Commit complete(Head head, MessageDigest digest) {
        long position = head.position() + 1;
        long at = Math.max(head.at().toEpochMilli(), earliest);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(CommitDocument.ID_OFFSET, position)
                .putLong(atOffset, at);
        String hash = CommitDocument.seal(bytes, head.hash(), digest);
        return new Commit(
                position,
                draft.stream(),
                draft.sequence(),
                Instant.ofEpochMilli(at),
                draft.key(),
                draft.events(),
                head.hash(),
                hash);
    }

    private void writeStart(BsonBinaryWriter writer) {
        writer.writeStartDocument();
        writer.writeInt64("_id", 0);
        if (draft.stream() != null) {
            writer.writeString("stream", draft.stream());
        }
        writer.writeInt64("seq", draft.sequence());
    }

    private void writeRest(BsonBinaryWriter writer) {
        writer.writeDateTime("at", earliest);
        if (draft.key() != null) {
            writer.writeString("key", draft.key());
        }
        writer.writeStartArray("events");
        draft.events().forEach(event -> write(writer, event));
        writer.writeEndArray();
        writer.writeString("prev", BLANK);
        writer.writeString("hash", BLANK);
        writer.writeEndDocument();
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

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
