package org.duban.events.ledger.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;

/**
 * A draft's document with room for what only the writer knows. Encoding and the events' digests are the costly part, and
 * this way they are done by the caller, before the writer's turn.
 */
public final class CommitTemplate {

    private final Draft draft;
    private final long earliest;
    private final byte[] bytes;
    private final byte[] hashed;
    private final int atOffset;

    CommitTemplate(Draft draft, RandomHex salts, MessageDigest digest) {
        require(!draft.events().isEmpty(), "A commit needs at least one event");
        this.draft = draft;
        this.earliest = draft.at().toEpochMilli();
        List<byte[]> events = draft.events().stream()
                .map(event -> EventDocument.encode(event, salts.next(), digest))
                .toList();
        CommitForm form = new CommitForm(0, draft.id(), earliest, draft.key(), CommitDocument.BLANK);
        long size = events.stream().mapToLong(event -> event.length).sum();
        require(size <= CommitDocument.LARGEST, "A commit of " + size + " bytes is too large");
        bytes = form.whole(events, CommitDocument.BLANK);
        require(bytes.length <= CommitDocument.LARGEST, "A commit of " + bytes.length + " bytes is too large");
        hashed = form.hashed(events.stream().map(EventDocument::digest).toList());
        atOffset = form.atOffset();
    }

    /** What it was made of. */
    public Draft draft() {
        return draft;
    }

    /** The document, whole once it is {@link #complete}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Fills in what was missing, as the commit after {@code head}, whose time it never goes behind. */
    public Commit complete(Head head, MessageDigest digest) {
        long position = head.position() + 1;
        long at = Math.max(head.at().toEpochMilli(), earliest);
        place(hashed, position, at);
        putHex(hashed, hashed.length - 2, head.hash());
        String hash = HexFormat.of().formatHex(digest.digest(hashed));
        place(bytes, position, at);
        int hashEnd = bytes.length - 2;
        putHex(bytes, hashEnd - CommitDocument.HASH_FIELD, head.hash());
        putHex(bytes, hashEnd, hash);
        return new Commit(
                position, draft.id(), Instant.ofEpochMilli(at), draft.key(), draft.events(), head.hash(), hash);
    }

    private void place(byte[] document, long position, long at) {
        ByteBuffer.wrap(document)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(CommitDocument.ID_OFFSET, position)
                .putLong(atOffset, at);
    }

    private static void putHex(byte[] document, int end, String hash) {
        ByteBuffer.wrap(document).put(end - CommitDocument.HASH_DIGITS, hash.getBytes(US_ASCII));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
