package org.duban.events.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The one form of a stored commit: {@code {_id, stream?, seq, at, key?, events: [{id, type, rev?, payload, meta}], prev,
 * hash}}, fields in this order, numbers as int64, {@code at} as a date, hashes as lower-case hex.
 */
final class CommitDocument {

    /** The largest document MongoDB would take, in bytes. */
    static final int LARGEST = 16 * 1024 * 1024;

    static final int HASH_DIGITS = 64;

    /** Where the value of {@code _id} stands: after the document's length, a type and a name. */
    static final int ID_OFFSET = Integer.BYTES + "__id_".length();

    private static final int HASH_FIELD = "_hash_".length() + Integer.BYTES + HASH_DIGITS + 1;

    private CommitDocument() {}

    static long position(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getLong(ID_OFFSET);
    }

    /** The digest over the document as it would be without its field {@code hash}, which is its last. */
    static String hash(byte[] document, MessageDigest digest) {
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

    static void putHash(byte[] document, String hash) {
        ByteBuffer.wrap(document).put(document.length - 2 - HASH_DIGITS, hash.getBytes(US_ASCII));
    }

    /** @throws RuntimeException if {@code document} has any other form */
    static Commit commit(byte[] document) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.commit();
        }
    }

    /** @throws RuntimeException if {@code document} has any other form; events are not looked into */
    static Outline outline(byte[] document) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.outline();
        }
    }

    static Outline outline(Commit commit) {
        return new Outline(
                commit.position(),
                commit.stream(),
                commit.sequence(),
                commit.at().toEpochMilli(),
                commit.key(),
                commit.events().size(),
                commit.prev(),
                commit.hash());
    }

    static Commit commit(Outline outline, List<StoredEvent> events) {
        return new Commit(
                outline.position(),
                outline.stream(),
                outline.sequence(),
                Instant.ofEpochMilli(outline.at()),
                outline.key(),
                events,
                outline.prev(),
                outline.hash());
    }
}
