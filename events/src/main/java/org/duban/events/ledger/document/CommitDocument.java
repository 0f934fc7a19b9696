package org.duban.events.ledger.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;

/**
 * The one form of a stored commit: {@code {_id, id, at, key?: {name, digest?}, events: [{stream?, seq?, id, type, rev?,
 * payload, meta, salt, digest}], prev, hash}}, fields in this order, numbers as int64, {@code at} as a date, hashes,
 * digests and salts as lower-case hex.
 */
public final class CommitDocument {

    /** The largest that is taken, in bytes; MongoDB would take 16 MiB, which leaves room for what wraps it. */
    public static final int LARGEST = 15 * 1024 * 1024;

    static final int HASH_DIGITS = 64;

    static final String BLANK = "0".repeat(HASH_DIGITS);

    /** Where the value of {@code _id} stands: after the document's length, a type and a name. */
    static final int ID_OFFSET = Integer.BYTES + "__id_".length();

    static final int HASH_FIELD = "_hash_".length() + Integer.BYTES + HASH_DIGITS + 1;

    private CommitDocument() {}

    /** The position of the first event. */
    public static long position(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).getLong(ID_OFFSET);
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
     * Reads a stored commit whose digests and hash are computed again.
     *
     * @param position of the first event, for the report
     * @throws LedgerDamaged if {@code document} has any other form, or one of them is not what it should be
     */
    public static Commit proven(byte[] document, long position, MessageDigest digest) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.proven(position, digest);
        } catch (LedgerDamaged damaged) {
            throw damaged;
        } catch (RuntimeException e) {
            // Bytes that somebody made up can fail in any way there is.
            throw new LedgerDamaged(position, LedgerFault.FORM, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a stored commit without looking into the content of its events.
     *
     * @throws RuntimeException if {@code document} has any other form
     */
    public static CommitOutline outline(byte[] document) {
        try (CommitReader reader = new CommitReader(document)) {
            return reader.outline();
        }
    }

    /**
     * What the hash of a stored commit is over: the document with a digest in the place of each event, and without a hash. It
     * vouches for the commit and tells nothing of what happened.
     *
     * @throws RuntimeException if {@code document} has any other form
     */
    public static byte[] hashed(byte[] document) {
        return CommitProof.read(document, position(document)).hashed();
    }

    /**
     * One of the events in a stored commit, as it is stored.
     *
     * @param number from 0
     * @throws RuntimeException if {@code document} has any other form, or not so many events
     */
    public static byte[] event(byte[] document, int number) {
        return CommitProof.read(document, position(document)).event(number);
    }

    /** The digest of an event as the rest of it gives it, whatever it says itself; in hex. */
    public static String eventDigest(byte[] event, MessageDigest digest) {
        return EventDocument.digest(event, digest);
    }

    /**
     * Computes the digest of each event and the hash again.
     *
     * @param position of the first event, for the report
     * @throws LedgerDamaged if one of them, or a single byte of the document, is not what it should be
     */
    public static void check(byte[] document, long position, MessageDigest digest) {
        CommitProof.read(document, position).check(digest);
    }
}
