package org.duban.events.ledger.handover;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** What nodes say to each other: BSON documents, which begin with their length. */
final class Letters {

    /** A draft may be larger; then it is recorded where it was made. */
    static final int LARGEST = 1024 * 1024;

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();
    private static final EncoderContext ENCODING = EncoderContext.builder().build();
    private static final DecoderContext DECODING = DecoderContext.builder().build();
    private static final int SMALLEST = 5;

    private Letters() {}

    static byte[] bytes(BsonDocument letter) {
        try (BasicOutputBuffer out = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            CODEC.encode(writer, letter, ENCODING);
            return out.toByteArray();
        }
    }

    /**
     * The next letter.
     *
     * @throws EOFException if the other end has gone, between two letters
     * @throws BadLetter if it is none, or too large
     */
    static BsonDocument read(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < SMALLEST || length > LARGEST) {
            throw new BadLetter("no letter has that length");
        }
        byte[] rest = in.readNBytes(length - Integer.BYTES);
        if (rest.length < length - Integer.BYTES) {
            throw new BadLetter("it ends in the middle of a letter");
        }
        byte[] whole = ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .put(rest)
                .array();
        return document(whole);
    }

    private static BsonDocument document(byte[] bytes) throws BadLetter {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            BsonDocument letter = CODEC.decode(reader, DECODING);
            if (!Arrays.equals(bytes(letter), bytes)) {
                throw new BadLetter("a letter that can be read in two ways");
            }
            return letter;
        } catch (RuntimeException | StackOverflowError made) {
            // Bytes that somebody made up can fail in any way there is.
            throw new BadLetter("it cannot be read");
        }
    }
}
