package org.duban.events.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.file.LedgerWalk;
import org.jspecify.annotations.Nullable;

/** Computes every link of a stored ledger again; reads only, so it may run beside the process that writes. */
public final class Verification {

    private final @Nullable KnownHead known;
    private final Meter meter;

    private Verification(@Nullable KnownHead known, Meter meter) {
        this.known = known;
        this.meter = meter;
    }

    /**
     * Verifies the ledger in {@code folder}.
     *
     * @param known a head that must be in the chain, null if none is known
     * @param progress in bytes
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static LedgerVerdict of(Path folder, @Nullable KnownHead known, ProgressListener progress) {
        try (LedgerWalk walk = LedgerWalk.open(folder)) {
            return of(walk, known, progress);
        } catch (LedgerDamaged e) {
            return new LedgerVerdict.Broken(e.position(), e.fault(), e.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Verifies what {@code walk}, which stands on the header, comes by.
     *
     * @param known a head that must be in the chain, null if none is known
     * @param progress in the walk's own unit
     * @throws IOException if it cannot be read
     */
    public static LedgerVerdict of(CheckedWalk walk, @Nullable KnownHead known, ProgressListener progress)
            throws IOException {
        try {
            return new Verification(known, new Meter(progress, walk.size())).verdict(walk);
        } catch (LedgerDamaged e) {
            return new LedgerVerdict.Broken(e.position(), e.fault(), e.detail());
        }
    }

    /**
     * Verifies the ledger that is open as {@code ledger}, commit by commit as it is kept, up to the head that it has now.
     *
     * @param known a head that must be in the chain, null if none is known
     * @param progress in events
     */
    public static LedgerVerdict of(ReadableLedger ledger, @Nullable KnownHead known, ProgressListener progress) {
        Head head = ledger.head();
        try (CommitCursor commits = ledger.from(1)) {
            return new Verification(known, new Meter(progress, head.position())).verdict(commits, head);
        } catch (LedgerDamaged e) {
            return new LedgerVerdict.Broken(e.position(), e.fault(), e.detail());
        }
    }

    private LedgerVerdict verdict(CommitCursor cursor, Head end) {
        boolean anchored = false;
        long commits = 0;
        Head last = null;
        while (cursor.hasNext() && (last == null || last.position() < end.position())) {
            Commit commit = cursor.next();
            if (last != null && !commit.prev().equals(last.hash())) {
                throw new LedgerDamaged(commit.position(), LedgerFault.PREV, "found " + commit.prev());
            }
            last = new Head(commit.lastPosition(), commit.hash(), commit.at());
            anchored |= isKnown(commit.position(), last);
            commits++;
            meter.at(last.position());
        }
        meter.end();
        Head found = last == null ? end : last;
        requireKnown(found, anchored);
        return new LedgerVerdict.Holds(found, commits, 0, anchored);
    }

    private void requireKnown(Head head, boolean anchored) {
        if (known != null && !anchored) {
            throw new LedgerDamaged(head.position() + 1, LedgerFault.HEAD_MISSING, known.position() + " expected");
        }
    }

    private LedgerVerdict verdict(CheckedWalk walk) throws IOException {
        boolean anchored = isKnown(walk.first(), walk.head());
        while (walk.advance()) {
            anchored |= isKnown(walk.first(), walk.head());
            meter.at(walk.read());
        }
        meter.end();
        requireKnown(walk.head(), anchored);
        return new LedgerVerdict.Holds(walk.head(), walk.commits(), walk.torn(), anchored);
    }

    /** Whether the commit from {@code first} to {@code head} is the known one. */
    private boolean isKnown(long first, Head head) {
        if (known == null || known.position() < first || known.position() > head.position()) {
            return false;
        }
        if (!known.hash().equals(head.hash())) {
            throw new LedgerDamaged(
                    first, LedgerFault.HEAD_DIFFERS, "found " + head.hash() + ", expected " + known.hash());
        }
        return true;
    }
}
