package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.CommitDocument;

/** Walks over commits that are durable, from one of them on. */
final class StoredCommits implements CommitCursor {

    private final LedgerIndex index;
    private final FrameReader frames;
    private final int end;
    private int next;

    /**
     * @param first the number of the first commit
     * @param end the number after that of the last
     */
    StoredCommits(Segments segments, LedgerIndex index, int first, int end, int chunkSize) {
        this.index = index;
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
            frames.expect(index.position(next));
            if (!frames.advance()) {
                throw new LedgerDamaged(index.position(next), LedgerFault.CHECKSUM, "the file ends before it");
            }
            next++;
            return CommitDocument.commit(frames.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        next = end;
    }
}
