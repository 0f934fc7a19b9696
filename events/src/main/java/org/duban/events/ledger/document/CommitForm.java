package org.duban.events.ledger.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.duban.events.ledger.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A commit's own fields, in the order in which its document has them.
 *
 * @param at milliseconds since 1970
 */
record CommitForm(
        long position, String id, long at, @Nullable IdempotencyKey key, String prev) {

    private static final RawBsonDocumentCodec RAW = new RawBsonDocumentCodec();
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    /** The document as it is stored. */
    byte[] whole(List<byte[]> events, String hash) {
        return write(
                writer -> events.forEach(event -> RAW.encode(writer, new RawBsonDocument(event), PLAIN)),
                writer -> writer.writeString("hash", hash));
    }

    /** The document that the hash is over: a digest in the place of each event, and no hash. */
    byte[] hashed(List<String> digests) {
        return write(writer -> digests.forEach(writer::writeString), writer -> {});
    }

    /** Where the value of {@code at} stands in both. */
    int atOffset() {
        return CommitDocument.ID_OFFSET
                + Long.BYTES
                + "_id_".length()
                + Integer.BYTES
                + id.getBytes(UTF_8).length
                + 1
                + "_at_".length();
    }

    private byte[] write(Consumer<BsonBinaryWriter> events, Consumer<BsonBinaryWriter> end) {
        try (BasicOutputBuffer out = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            writer.writeStartDocument();
            writer.writeInt64("_id", position);
            writer.writeString("id", id);
            writer.writeDateTime("at", at);
            if (key != null) {
                write(writer, key);
            }
            writer.writeStartArray("events");
            events.accept(writer);
            writer.writeEndArray();
            writer.writeString("prev", prev);
            end.accept(writer);
            writer.writeEndDocument();
            return out.toByteArray();
        }
    }

    private static void write(BsonBinaryWriter writer, IdempotencyKey key) {
        writer.writeStartDocument("key");
        writer.writeString("name", key.name());
        if (key.digest() != null) {
            writer.writeString("digest", key.digest());
        }
        writer.writeEndDocument();
    }
}
