package org.duban.events.ledger.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.duban.events.ledger.Commit;

/**
 * The one form of a stored commit: {@code {_id, stream?, seq, at, key?, events: [{id, type, rev?, payload, meta}], prev,
 * hash}}, fields in this order, numbers as int64, {@code at} as a date, hashes as lower-case hex.
 */
public final class CommitDocument {

    /** The largest document MongoDB would take, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    static final int HASH_DIGITS = 64;

    /** Where the value of {@code _id} stands: after the document's length, a type and a name. */
    static final int ID_OFFSET = Integer.BYTES + "__id_".length();

    private static final int HASH_FIELD = "_hash_".length() + Integer.BYTES + HASH_DIGITS + 1;

    private CommitDocument() {}

    public static long position(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getLong(ID_OFFSET);
    }

    /** The digest over the document as it would be without its field {@code hash}, which is its last. */
    public static String hash(byte[] document, MessageDigest digest) {
        int end = document.length - 1 - HASH_FIELD;
        byte[] length = ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(end + 1)
                .array();
        digest.update(length);
        digest.update(document, Integer.BYTES, end - Integer.BYTES);
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Puts the document behind the commit with the hash {@code prev}.
     *
     * @return its own hash
     */
    static String seal(byte[] document, String prev, MessageDigest digest) {
        int hashEnd = document.length - 2;
        put(document, hashEnd - HASH_FIELD, prev);
        String hash = hash(document, digest);
        put(document, hashEnd, hash);
        return hash;
    }

    /**
     * Reads a stored commit.
     *
     * @throws RuntimeException if {@code document} has any other form
     */
    public static Commit commit(byte[] document) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.commit();
        }
    }

    /**
     * Reads a stored commit without looking into its events.
     *
     * @throws RuntimeException if {@code document} has any other form
     */
    public static CommitOutline outline(byte[] document) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.outline();
        }
    }

    private static void put(byte[] document, int end, String hash) {
        ByteBuffer.wrap(document).put(end - HASH_DIGITS, hash.getBytes(US_ASCII));
    }
}
