package org.duban.events.ledger.document;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonSerializationException;
import org.bson.ByteBufNIO;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;
import org.duban.events.ledger.LedgerNewer;

/**
 * The document at position 0, which says how to read all others; its hash is the first commit's {@code prev}.
 *
 * @param ledger the ledger's own name, 32 hex digits
 * @param createdAt to the millisecond
 */
public record HeaderDocument(String ledger, LedgerDigest digest, Instant createdAt) {

    private static final int FORMAT = 2;

    /** The header of a new ledger, whose name is taken from {@code random}. */
    public static HeaderDocument fresh(LedgerDigest digest, Instant createdAt, RandomGenerator random) {
        return new HeaderDocument(new RandomHex(random).next(), digest, createdAt);
    }

    /** The stored form. */
    public byte[] bytes() {
        try (BasicOutputBuffer out = new BasicOutputBuffer(128);
                BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            writer.writeStartDocument();
            writer.writeInt64("_id", 0);
            writer.writeInt32("format", FORMAT);
            writer.writeString("ledger", ledger);
            writer.writeString("digest", digest.stored());
            writer.writeDateTime("createdAt", createdAt.toEpochMilli());
            writer.writeEndDocument();
            return out.toByteArray();
        }
    }

    /** The digest of {@link #bytes}, in lower-case hex. */
    public String hash() {
        return HexFormat.of().formatHex(digest.start().digest(bytes()));
    }

    /**
     * Reads a stored header.
     *
     * @throws LedgerNewer if a later version wrote it
     * @throws RuntimeException if {@code bytes} are not exactly such a document
     */
    public static HeaderDocument read(byte[] bytes) {
        try (BsonBinaryReader reader =
                new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(bytes))))) {
            reader.readStartDocument();
            require(reader.readInt64("_id") == 0, "_id is not 0");
            requireReadable(reader.readInt32("format"));
            String ledger = reader.readString("ledger");
            LedgerDigest digest = LedgerDigest.of(reader.readString("digest"));
            Instant createdAt = Instant.ofEpochMilli(reader.readDateTime("createdAt"));
            reader.readEndDocument();
            require(reader.getBsonInput().getPosition() == bytes.length, "bytes follow the document");
            return new HeaderDocument(ledger, digest, createdAt);
        }
    }

    private static void requireReadable(int format) {
        if (format > FORMAT) {
            throw new LedgerNewer(format, FORMAT);
        }
        require(format == FORMAT, "the format is not " + FORMAT);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BsonSerializationException("Not a ledger's header: " + otherwise);
        }
    }
}
