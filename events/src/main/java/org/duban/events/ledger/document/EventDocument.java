package org.duban.events.ledger.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.duban.events.ledger.StoredEvent;

/**
 * The one form of an event in a stored commit: {@code {stream?, seq?, id, type, rev?, payload, meta, salt, digest}}. The
 * digest, its last field, is over the document as it would be without it; the salt keeps others from guessing at the
 * content that a digest stands for.
 */
final class EventDocument {

    private static final BsonValueCodec VALUES = new BsonValueCodec();
    private static final EncoderContext PLAIN = EncoderContext.builder().build();
    private static final int DIGEST_FIELD = "_digest_".length() + Integer.BYTES + CommitDocument.HASH_DIGITS + 1;

    private EventDocument() {}

    static byte[] encode(StoredEvent event, String salt, MessageDigest digest) {
        byte[] bytes = blank(event, salt);
        ByteBuffer.wrap(bytes)
                .put(
                        bytes.length - 2 - CommitDocument.HASH_DIGITS,
                        digest(bytes, digest).getBytes(US_ASCII));
        return bytes;
    }

    /** The digest as it is stored in {@code event}. */
    static String digest(byte[] event) {
        return digest(event, event.length);
    }

    /** The digest as it is stored in the event that ends before {@code end}. */
    static String digest(byte[] document, int end) {
        return new String(document, end - 2 - CommitDocument.HASH_DIGITS, CommitDocument.HASH_DIGITS, US_ASCII);
    }

    /** The digest as the rest of {@code event} gives it. */
    static String digest(byte[] event, MessageDigest digest) {
        return digest(event, 0, event.length, digest);
    }

    /** The digest as the rest of the event from {@code start} to before {@code end} gives it. */
    static String digest(byte[] document, int start, int end, MessageDigest digest) {
        int length = end - start - 1 - DIGEST_FIELD;
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length + 1)
                .flip());
        digest.update(document, start + Integer.BYTES, length - Integer.BYTES);
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] blank(StoredEvent event, String salt) {
        try (BasicOutputBuffer out = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(out, new PlainFieldNames())) {
            writer.writeStartDocument();
            if (event.stream() != null) {
                writer.writeString("stream", event.stream());
                writer.writeInt64("seq", event.sequence());
            }
            writer.writeString("id", event.id());
            writer.writeString("type", event.type());
            if (event.rev() != null) {
                writer.writeString("rev", event.rev());
            }
            writer.writeName("payload");
            VALUES.encode(writer, event.payload(), PLAIN);
            writer.writeName("meta");
            VALUES.encode(writer, event.meta(), PLAIN);
            writer.writeString("salt", salt);
            writer.writeString("digest", CommitDocument.BLANK);
            writer.writeEndDocument();
            return out.toByteArray();
        }
    }
}
