package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerMeter;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.Subscription;
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.GroupCommit;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Listeners;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.chain.TimePassed;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;

/** The ledger in a folder of append-only files, for one writing process. */
public final class FileLedger implements RunningLedger {

    static final long SEGMENT_SIZE = 64L * 1024 * 1024;

    private final LedgerFolder folder;
    private final LedgerIndex index;
    private final StoredLedger stored;
    private final GroupWriter writer;
    private final GroupCommit group;
    private final DraftEncoder encoder;
    private final Consumer<Draft> times;
    private final Listeners listeners = new Listeners();

    private FileLedger(
            LedgerFolder folder, Recovery found, long segmentSize, RandomGenerator random, Consumer<Draft> times) {
        this.times = times;
        this.folder = folder;
        this.index = found.index();
        FrameWriter frames = new FrameWriter(folder.segments(), segmentSize, found.offset());
        this.writer = new GroupWriter(index, frames, found.header().digest().start());
        this.stored = new StoredLedger(folder.segments(), index, writer::damaged);
        this.group = new GroupCommit(writer::write);
        this.encoder = new DraftEncoder(found.header().digest(), random);
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
        return open(folder, digest, clock, draft -> {});
    }

    /**
     * As {@link #open(Path, LedgerDigest, Clock)}, and refuses appends whose time cannot have come yet.
     *
     * @param jump how far an append may be ahead of {@code clock} as it is now and the time that passes from then on
     * @param sane throws if nothing may be recorded by the clock as it is
     */
    public static FileLedger open(Path folder, LedgerDigest digest, Clock clock, Duration jump, Runnable sane) {
        TimePassed passed = new TimePassed(clock.instant(), jump, System::nanoTime);
        return open(folder, digest, clock, draft -> {
            sane.run();
            passed.require(draft);
        });
    }

    private static FileLedger open(Path folder, LedgerDigest digest, Clock clock, Consumer<Draft> times) {
        RandomGenerator random = new SecureRandom();
        HeaderDocument fresh = HeaderDocument.fresh(digest, clock.instant(), random);
        return open(folder, fresh, Segments.READ_WRITE, SEGMENT_SIZE, random, times);
    }

    static FileLedger open(
            Path path,
            HeaderDocument fresh,
            Segments.Opener opener,
            long segmentSize,
            RandomGenerator random,
            Consumer<Draft> times) {
        try {
            LedgerFolder folder = LedgerFolder.hold(path, opener);
            try {
                return new FileLedger(folder, Recovery.of(folder, fresh), segmentSize, random, times);
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void check(long first, long last, BooleanSupplier unwanted) {
        stored.check(first, last, unwanted);
    }

    @Override
    public String id() {
        return index.id();
    }

    /** The digest that chains it. */
    public LedgerDigest digest() {
        return index.digest();
    }

    @Override
    public Head head() {
        return index.head();
    }

    @Override
    public List<Commit> append(List<Draft> drafts) {
        drafts.forEach(draft -> Claims.requireReached(draft, index));
        drafts.forEach(times);
        PendingAppend append = new PendingAppend(drafts, encoder);
        group.submit(append);
        List<Commit> commits = append.result();
        listeners.tell();
        return commits;
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public boolean writable() {
        return writer.writes();
    }

    @Override
    public boolean full() {
        return writer.full();
    }

    @Override
    public LedgerMeter meter() {
        return writer;
    }

    /** Nobody else writes. */
    @Override
    public boolean behind(long position) {
        return false;
    }

    @Override
    public long lastSequence(String stream) {
        return index.lastSequence(stream);
    }

    @Override
    public long lastPosition(String stream) {
        return index.lastPosition(stream);
    }

    @Override
    public CommitCursor from(long position) {
        return stored.from(position);
    }

    @Override
    public List<Commit> stream(String stream, long sequence) {
        return stored.stream(stream, sequence);
    }

    @Override
    public List<String> streams(String prefix) {
        return index.streams(prefix);
    }

    @Override
    public Optional<Commit> byKey(String name) {
        return Optional.ofNullable(index.byKey(name)).map(stored::commit);
    }

    @Override
    public long endOf(long position) {
        return index.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return index.positionAt(at);
    }

    @Override
    public void close() {
        writer.stop(new IllegalStateException("it was closed"));
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
