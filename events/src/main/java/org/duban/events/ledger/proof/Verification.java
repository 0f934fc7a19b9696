package org.duban.events.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Collectors;
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

    /** Those that were not come by yet. */
    private final Deque<KnownHead> known;

    private final Meter meter;
    private @Nullable KnownHead anchor;

    private Verification(Collection<KnownHead> known, Meter meter) {
        this.known = known.stream()
                .sorted(Comparator.comparingLong(KnownHead::position))
                .collect(Collectors.toCollection(ArrayDeque::new));
        this.meter = meter;
    }

    /**
     * Verifies the ledger in {@code folder}.
     *
     * @param known heads that must be in the chain, if any are known
     * @param progress in bytes
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static LedgerVerdict of(Path folder, Collection<KnownHead> known, ProgressListener progress) {
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
     * @param known heads that must be in the chain, if any are known
     * @param progress in the walk's own unit
     * @throws IOException if it cannot be read
     */
    public static LedgerVerdict of(CheckedWalk walk, Collection<KnownHead> known, ProgressListener progress)
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
     * @param known heads that must be in the chain, if any are known
     * @param progress in events
     */
    public static LedgerVerdict of(ReadableLedger ledger, Collection<KnownHead> known, ProgressListener progress) {
        Head head = ledger.head();
        try (CommitCursor commits = ledger.from(1)) {
            return new Verification(known, new Meter(progress, head.position())).verdict(commits, head);
        } catch (LedgerDamaged e) {
            return new LedgerVerdict.Broken(e.position(), e.fault(), e.detail());
        }
    }

    private LedgerVerdict verdict(CommitCursor cursor, Head end) {
        long commits = 0;
        Head last = null;
        while (cursor.hasNext() && (last == null || last.position() < end.position())) {
            Commit commit = cursor.next();
            if (last != null && !commit.prev().equals(last.hash())) {
                throw new LedgerDamaged(commit.position(), LedgerFault.PREV, "found " + commit.prev());
            }
            last = new Head(commit.lastPosition(), commit.hash(), commit.at());
            compare(commit.position(), last);
            commits++;
            meter.at(last.position());
        }
        meter.end();
        Head found = last == null ? end : last;
        requireKnown(found);
        return new LedgerVerdict.Holds(found, commits, 0, anchor);
    }

    private void requireKnown(Head head) {
        if (!known.isEmpty()) {
            throw new LedgerDamaged(
                    head.position() + 1,
                    LedgerFault.HEAD_MISSING,
                    known.getFirst().position() + " expected");
        }
    }

    private LedgerVerdict verdict(CheckedWalk walk) throws IOException {
        compare(walk.first(), walk.head());
        while (walk.advance()) {
            compare(walk.first(), walk.head());
            meter.at(walk.read());
        }
        meter.end();
        requireKnown(walk.head());
        return new LedgerVerdict.Holds(walk.head(), walk.commits(), walk.torn(), anchor);
    }

    /** Holds those that are of the commit from {@code first} to {@code head} against it. */
    private void compare(long first, Head head) {
        while (!known.isEmpty()
                && known.getFirst().position() >= first
                && known.getFirst().position() <= head.position()) {
            KnownHead one = known.removeFirst();
            if (!one.hash().equals(head.hash())) {
                throw new LedgerDamaged(
                        first, LedgerFault.HEAD_DIFFERS, "found " + head.hash() + ", expected " + one.hash());
            }
            anchor = one;
        }
    }
}
