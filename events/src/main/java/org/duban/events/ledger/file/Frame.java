package org.duban.events.ledger.file;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.duban.events.ledger.document.CommitDocument;

/**
 * The bytes around a stored document: its length, its CRC32C and the CRC32C of those two, four bytes each and big-endian,
 * then the document itself.
 */
final class Frame {

    static final int HEADER = 3 * Integer.BYTES;

    /** Shorter than this is no BSON document. */
    private static final int SMALLEST = 5;

    private static final int CHECKED = 2 * Integer.BYTES;

    private Frame() {}

    static int size(byte[] document) {
        return HEADER + document.length;
    }

    static ByteBuffer header(byte[] document) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(document.length).putInt(crc(ByteBuffer.wrap(document)));
        return header.putInt(crc(header.slice(0, CHECKED))).flip();
    }

    /** Whether the header at {@code offset} is one that was written. */
    static boolean headerHolds(ByteBuffer bytes, int offset) {
        int length = bytes.getInt(offset);
        return length >= SMALLEST
                && length <= CommitDocument.LARGEST
                && bytes.getInt(offset + CHECKED) == crc(bytes.slice(offset, CHECKED));
    }

    /** The length of the document that the header at {@code offset} announces. */
    static int length(ByteBuffer bytes, int offset) {
        return bytes.getInt(offset);
    }

    /** Whether the document after the header at {@code offset} is the one that was written. */
    static boolean bodyHolds(ByteBuffer bytes, int offset) {
        return bytes.getInt(offset + Integer.BYTES) == crc(bytes.slice(offset + HEADER, length(bytes, offset)));
    }

    /** Whether a whole frame that checks begins anywhere in the bytes from {@code offset} to the limit. */
    static boolean anyWithin(ByteBuffer bytes, int offset) {
        for (int at = offset; at + HEADER <= bytes.limit(); at++) {
            if (headerHolds(bytes, at) && at + HEADER + length(bytes, at) <= bytes.limit() && bodyHolds(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
