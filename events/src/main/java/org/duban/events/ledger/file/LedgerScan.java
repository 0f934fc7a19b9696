package org.duban.events.ledger.file;

import java.io.IOException;
import java.security.MessageDigest;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.chain.CheckedChain;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Links;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.HeaderDocument;

/** Reads a ledger from its first byte and checks that each commit follows from those before it. */
final class LedgerScan {

    private static final int CHUNK = 1024 * 1024;

    private final FrameReader frames;
    private final HeaderDocument header;
    private final LedgerIndex index;
    private final MessageDigest digest;
    private long read;

    /** @param frames standing on the header */
    LedgerScan(FrameReader frames) {
        this.frames = frames;
        this.header = CheckedChain.header(frames.document());
        this.index = new LedgerIndex(header);
        this.digest = header.digest().start();
        this.read = Frame.size(frames.document());
    }

    /** @throws LedgerDamaged if there is no header */
    static LedgerScan begin(Segments segments) throws IOException {
        FrameReader frames = frames(segments);
        if (!frames.advance()) {
            throw new LedgerDamaged(0, LedgerFault.HEADER, "no document at all");
        }
        return new LedgerScan(frames);
    }

    static FrameReader frames(Segments segments) {
        return new FrameReader(segments, new Place(0, 0), CHUNK);
    }

    HeaderDocument header() {
        return header;
    }

    /** Every commit so far. */
    LedgerIndex index() {
        return index;
    }

    /** The bytes of the header or commit that was read last. */
    byte[] document() {
        return frames.document();
    }

    /** How many bytes have been read. */
    long read() {
        return read;
    }

    /** Where the frame begins that was read last, or could not be. */
    Place place() {
        return frames.place();
    }

    long torn() {
        return frames.torn();
    }

    /**
     * Goes to the next commit.
     *
     * @return false at the end
     * @throws LedgerDamaged if it does not follow from those before it
     */
    boolean advance() throws IOException {
        long position = index.head().position() + 1;
        frames.expect(position);
        if (!frames.advance()) {
            return false;
        }
        CommitOutline outline = CheckedChain.outline(frames.document(), position);
        Links.check(index, outline);
        index.add(outline, frames.place().address());
        read += Frame.size(frames.document());
        return true;
    }

    /** Goes through all commits that are left. */
    void toEnd() throws IOException {
        boolean found = true;
        while (found) {
            found = advance();
        }
    }

    /**
     * Goes to the next commit and computes its hash and the digests of its events again.
     *
     * @return false at the end
     * @throws LedgerDamaged if it does not follow from those before it, or a hash or digest is not what it should be
     */
    boolean advanceThoroughly() throws IOException {
        long position = index.head().position() + 1;
        boolean found = advance();
        if (found) {
            CommitDocument.check(frames.document(), position, digest);
        }
        return found;
    }
}
