package org.duban.events.ledger.file;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFigures;
import org.duban.events.ledger.LedgerMeter;
import org.duban.events.ledger.chain.Chain;
import org.duban.events.ledger.chain.Claims;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.LongList;
import org.duban.events.ledger.chain.PendingAppend;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a group of appends, chains those that hold, and makes them durable with one {@code force}. */
final class GroupWriter implements LedgerMeter {

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

    private final LedgerIndex index;
    private final FrameWriter frames;
    private final MessageDigest digest;
    private volatile @Nullable Throwable broken;
    private volatile boolean full;
    private volatile LedgerFigures figures = LedgerFigures.NONE;
    private volatile LongConsumer watch = nanos -> {};

    GroupWriter(LedgerIndex index, FrameWriter frames, MessageDigest digest) {
        this.index = index;
        this.frames = frames;
        this.digest = digest;
    }

    /** Settles the outcome of every append in {@code group}; the refusal of one is not the others' concern. */
    synchronized void write(List<PendingAppend> group) {
        try {
            if (broken == null) {
                writeAdmitted(admit(group));
                full = false;
            }
        } catch (NotWritten noRoom) {
            tell(noRoom);
            group.forEach(append -> append.fail(noRoom));
        } catch (IOException | RuntimeException | Error e) {
            // What reached the disk is unknown now, so nothing may be appended after it.
            broken = e;
            LOG.error("Nothing is recorded any more: {}", e.getMessage());
        }
        Throwable cause = broken;
        if (cause != null) {
            group.forEach(append -> append.fail(cause));
        }
    }

    /** Once, and not for each append that finds no room. */
    private void tell(NotWritten noRoom) {
        if (!full) {
            LOG.error("Nothing is recorded until there is room: {}", noRoom.getMessage());
        }
        full = true;
    }

    /** Refuses every later append: nothing may be acknowledged on top of what somebody changed. */
    void damaged(LedgerDamaged damaged) { // a write under way may end; it has seen to it that the end was as it left it
        if (broken == null) {
            broken = damaged;
            LOG.error("Nothing is recorded any more: {}", damaged.getMessage());
        }
    }

    /** Refuses every later append. */
    synchronized void stop(Throwable cause) {
        broken = cause;
    }

    /** Whether a later append could be written; false for good once the disk failed or the ledger was closed. */
    boolean writes() { // without waiting for a disk that hangs
        return broken == null;
    }

    /** Whether the last append found no room. */
    boolean full() {
        return full;
    }

    @Override
    public void watchDisk(LongConsumer listener) {
        watch = listener;
    }

    @Override
    public LedgerFigures figures() {
        return figures;
    }

    private List<PendingAppend> admit(List<PendingAppend> group) {
        Claims claims = new Claims(index);
        List<PendingAppend> admitted = new ArrayList<>();
        for (PendingAppend append : group) {
            String taken = claims.claim(append.drafts());
            if (taken == null) {
                admitted.add(append);
            } else {
                append.conflict(taken);
            }
        }
        return admitted;
    }

    private void writeAdmitted(List<PendingAppend> admitted) throws IOException {
        Chain chain = new Chain(index.head(), digest);
        admitted.forEach(append -> append.succeed(chain.link(append.templates())));
        if (chain.commits().isEmpty()) {
            return;
        }
        LongList addresses = frames.write(chain.documents());
        long begun = System.nanoTime();
        frames.force();
        long took = System.nanoTime() - begun;
        index.addAll(chain.commits(), addresses);
        long size = chain.documents().stream().mapToLong(one -> one.length).sum();
        figures = figures.and(chain.commits(), size);
        watch.accept(took);
    }
}
