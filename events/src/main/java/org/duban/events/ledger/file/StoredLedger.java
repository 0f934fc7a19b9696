package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.LedgerIndex;

/**
 * What a ledger's folder holds. It reads only, so it may be opened beside the process that writes; what that appends
 * later is not seen.
 */
public final class StoredLedger implements ReadableLedger {

    /** How many bytes to read at a time when walking over all commits, and when looking for one. */
    private static final int WALK = 256 * 1024;

    private static final int LOOK = 4 * 1024;

    private final Segments segments;
    private final LedgerIndex index;
    private final Consumer<LedgerDamaged> told;

    /** @param told is told of damage before whoever reads is */
    StoredLedger(Segments segments, LedgerIndex index, Consumer<LedgerDamaged> told) {
        this.told = told;
        this.segments = segments;
        this.index = index;
    }

    /**
     * Opens the ledger in {@code folder} as it stands now.
     *
     * @throws LedgerDamaged if what is stored does not hold
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static StoredLedger open(Path folder) {
        try {
            Segments segments = Segments.open(folder, Segments.READ_ONLY);
            try {
                LedgerScan scan = LedgerScan.begin(segments);
                scan.toEnd();
                return new StoredLedger(segments, scan.index(), damaged -> {});
            } catch (IOException | RuntimeException e) {
                segments.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether there is a ledger in {@code folder}, be it damaged: anything at all beyond what the crash of a very first
     * start can leave.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static boolean begun(Path folder) {
        try (Segments segments = Segments.open(folder, Segments.READ_ONLY)) {
            return segments.count() > 0 && LedgerScan.frames(segments).advance();
        } catch (LedgerDamaged damaged) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String id() {
        return index.id();
    }

    @Override
    public Head head() {
        return index.head();
    }

    @Override
    public CommitCursor from(long position) {
        int end = index.size();
        return new StoredCommits(segments, index, index.commitAt(position), end, WALK, told);
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return index.stream(stream, sequence).stream().map(this::commit).toList();
    }

    @Override
    public List<String> streams(String prefix) {
        return index.streams(prefix);
    }

    @Override
    public long endOf(long position) {
        return index.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return index.positionAt(at);
    }

    /** As {@link FileLedger#check}. */
    void check(long first, long last, BooleanSupplier unwanted) {
        try (CommitCursor commits = from(first)) {
            long reached = first - 1;
            while (reached < last && commits.hasNext() && !unwanted.getAsBoolean()) {
                reached = commits.next().lastPosition();
            }
        }
    }

    Commit commit(int number) {
        try (CommitCursor cursor = new StoredCommits(segments, index, number, number + 1, LOOK, told)) {
            return cursor.next();
        }
    }

    @Override
    public void close() {
        try {
            segments.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
