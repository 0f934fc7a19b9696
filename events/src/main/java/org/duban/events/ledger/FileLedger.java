package org.duban.events.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The ledger in a folder of append-only files, for one writing process. */
public final class FileLedger implements Ledger {

    /** How many bytes to read at a time when walking over all commits, and when looking for one. */
    private static final int WALK = 256 * 1024;

    private static final int LOOK = 4 * 1024;

    static final long SEGMENT_SIZE = 64L * 1024 * 1024;

    private final FolderLock folderLock;
    private final Segments segments;
    private final LedgerIndex index;
    private final GroupWriter writer;
    private final GroupCommit group;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private FileLedger(FolderLock folderLock, Segments segments, Recovery found, long segmentSize) {
        this.folderLock = folderLock;
        this.segments = segments;
        this.index = found.index();
        FrameWriter frames = new FrameWriter(segments, segmentSize, found.offset());
        this.writer = new GroupWriter(index, frames, found.header().digest().start());
        this.group = new GroupCommit(writer::write);
    }

    /**
     * Opens the ledger in {@code folder}, or begins one there.
     *
     * @param digest for a new ledger; one that exists keeps its own
     * @param clock for a new ledger's date of creation
     * @throws LedgerInUse if somebody else writes to it
     * @throws LedgerDamaged if what is stored does not hold
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public static FileLedger open(Path folder, LedgerDigest digest, Clock clock) {
        return open(folder, new HeaderDocument(digest, clock.instant()), Segments.READ_WRITE, SEGMENT_SIZE);
    }

    static FileLedger open(Path folder, HeaderDocument fresh, Segments.Opener opener, long segmentSize) {
        try {
            Files.createDirectories(folder);
            FolderLock folderLock = FolderLock.take(folder);
            try {
                return open(folderLock, folder, fresh, Segments.open(folder, opener), segmentSize);
            } catch (IOException | RuntimeException e) {
                folderLock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Head head() {
        return index.head();
    }

    @Override
    public List<Commit> append(List<Draft> drafts) {
        PendingAppend append = new PendingAppend(drafts);
        group.submit(append);
        List<Commit> commits = append.result();
        listeners.forEach(Runnable::run);
        return commits;
    }

    /** Runs {@code listener} after each append, in the appending thread, until the subscription is closed. */
    public Subscription onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public long lastSequence(String stream) {
        return index.lastSequence(stream);
    }

    @Override
    public CommitCursor from(long position) {
        return new StoredCommits(segments, index, index.commitAt(position), index.size(), WALK);
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
    public Optional<Commit> byKey(String key) {
        return Optional.ofNullable(index.byKey(key)).map(this::commit);
    }

    @Override
    public long positionAt(Instant at) {
        return index.positionAt(at.toEpochMilli());
    }

    @Override
    public void close() {
        writer.stop(new ClosedChannelException());
        try {
            segments.close();
            folderLock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLedger open(
            FolderLock folderLock, Path folder, HeaderDocument fresh, Segments segments, long segmentSize)
            throws IOException {
        try {
            return new FileLedger(folderLock, segments, Recovery.of(folder, segments, fresh), segmentSize);
        } catch (IOException | RuntimeException e) {
            segments.close();
            throw e;
        }
    }

    private Commit commit(int number) {
        try (CommitCursor cursor = new StoredCommits(segments, index, number, number + 1, LOOK)) {
            return cursor.next();
        }
    }
}
