package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.document.CommitDocument;

/** Walks over commits that are durable, from one of them on. */
final class StoredCommits implements CommitCursor {

    private final LedgerIndex index;
    private final FrameReader frames;
    private final MessageDigest digest;
    private final Consumer<LedgerDamaged> told;
    private final int end;
    private int next;

    /**
     * @param first the number of the first commit
     * @param end the number after that of the last
     * @param told is told of damage before whoever reads is
     */
    StoredCommits(
            Segments segments, LedgerIndex index, int first, int end, int chunkSize, Consumer<LedgerDamaged> told) {
        this.index = index;
        this.digest = index.digest().start();
        this.told = told;
        this.next = first;
        this.end = end;
        Place start = first < end ? Place.of(index.address(first)) : new Place(0, 0);
        this.frames = new FrameReader(segments, start, chunkSize);
    }

    @Override
    public boolean hasNext() {
        return next < end;
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Commit commit = proven(index.position(next));
            next++;
            return commit;
        } catch (LedgerDamaged damaged) {
            told.accept(damaged);
            throw damaged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No answer rests on a commit that was exchanged for another, however well that one looks by itself. */
    private Commit proven(long position) throws IOException {
        frames.expect(position);
        if (!frames.advance()) {
            throw new LedgerDamaged(position, LedgerFault.CHECKSUM, "the file ends before it");
        }
        Commit commit = CommitDocument.proven(frames.document(), position, digest);
        if (!index.knows(next, commit.hash())) {
            throw new LedgerDamaged(position, LedgerFault.HASH, "another commit was here before");
        }
        return commit;
    }

    @Override
    public byte[] document() {
        return frames.document();
    }

    @Override
    public void close() {
        next = end;
    }
}
