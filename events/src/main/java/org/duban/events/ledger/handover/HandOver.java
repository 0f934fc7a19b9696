package org.duban.events.ledger.handover;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node among others: hands its drafts to the one that has the lease, and takes those of others while it has it itself, or is thought to.
 */
public final class HandOver implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** How long those who hand over are waited for, just after a group. */
    private static final long ROUND_NANOS = TimeUnit.MILLISECONDS.toNanos(6);

    private final PeerWires wires;
    private final Greeting self;
    private final HandOverRecorder recorder;
    private final Lease lease;
    private final Reception reception;
    private final Thread looks;
    private final LongAdder handed = new LongAdder();
    private final LongAdder raced = new LongAdder();
    private final LongAdder taken = new LongAdder();
    private volatile @Nullable LeaseHolder holder;
    private volatile @Nullable Outlet outlet;
    private volatile long takenAt;
    private volatile @Nullable LeaseHolder unreached;
    private boolean blind;
    private volatile boolean connecting;
    private volatile boolean closed;
    private long connectAgain = System.nanoTime();
    private long seenAt = System.nanoTime();

    private HandOver(HandOverPlace place, Greeting self, HandOverRecorder recorder, Function<String, Lease> lease)
            throws IOException {
        this.wires = place.wires();
        this.self = self;
        this.recorder = recorder;
        takenAt = System.nanoTime() - TimeUnit.HOURS.toNanos(1);
        reception = new Reception(place, self, this::take);
        this.lease = lease.apply(place.address(reception.port()));
        reception.open();
        looks = Thread.ofVirtual().name("hand-over").start(this::look);
    }

    /**
     * Begins.
     *
     * @param ledger the name of the ledger, which all of its nodes know
     * @param node a name that no other node has, nor had
     * @param recorder of what others hand over
     * @param lease of this node, given the address that others reach it by
     * @throws UncheckedIOException if this node cannot listen there
     */
    public static HandOver begin(
            HandOverPlace place, String ledger, String node, HandOverRecorder recorder, Function<String, Lease> lease) {
        try {
            return new HandOver(place, new Greeting(ledger, node), recorder, lease);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /**
     * Hands a draft to the node that records for all.
     *
     * @return what it says, null if there is none but this one, it is out of reach, or it says nothing in time
     */
    public @Nullable HandOverAnswer give(Draft draft) throws InterruptedException {
        Outlet open = outlet;
        return open == null ? null : open.give(draft);
    }

    /**
     * Counts a draft of this node.
     *
     * @param recorded whether another node recorded it
     */
    public void count(boolean recorded) {
        LeaseHolder seen = holder;
        if (recorded) {
            handed.increment();
        } else if (seen != null && !isSelf(seen)) {
            raced.increment();
        }
    }

    /** How many nanoseconds, just after a group, those who may come again are waited for: none unless others hand over. */
    public long patience() {
        return System.nanoTime() - takenAt < LOOK.toNanos() ? ROUND_NANOS : 0;
    }

    /** How this node and the others get on. */
    public HandOverFigures figures() {
        LeaseHolder seen = holder;
        return new HandOverFigures(
                seen == null ? null : seen.address(),
                seen != null && isSelf(seen),
                connected(),
                handed.sum(),
                raced.sum(),
                taken.sum());
    }

    private boolean connected() {
        Outlet open = outlet;
        return open != null && !open.closed();
    }

    private boolean isSelf(LeaseHolder seen) {
        return seen.node().equals(self.node());
    }

    private HandOverAnswer take(Draft draft) {
        takenAt = System.nanoTime();
        HandOverAnswer answer = recorder.record(draft);
        if (answer.outcome() == HandOverAnswer.Outcome.RECORDED) {
            taken.increment();
        }
        return answer;
    }

    private void look() {
        while (!closed) {
            try {
                see(lease.tick());
                blind = false;
            } catch (RuntimeException silent) {
                if (!blind && !closed) { // it is tried again and again, and told of once
                    LOG.warn("Which node records for all cannot be found out: {}", silent.getMessage());
                }
                blind = true;
                if (System.nanoTime() - seenAt > PeerLine.SILENCE.toNanos()) {
                    holder = null;
                }
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void see(@Nullable LeaseHolder seen) {
        seenAt = System.nanoTime();
        holder = seen;
        Outlet open = outlet;
        if (open != null && (open.closed() || !open.holder().equals(seen))) {
            outlet = null;
            open.close();
            connectAgain = seenAt + (open.holder().equals(seen) ? PeerLine.SILENCE.toNanos() : 0);
        }
        if (seen != null && !isSelf(seen) && outlet == null && !connecting && seenAt - connectAgain >= 0) {
            connecting = true;
            connectAgain = seenAt + PeerLine.SILENCE.toNanos();
            Thread.ofVirtual().name("hand-over-connect").start(() -> connect(seen));
        }
    }

    private void connect(LeaseHolder to) {
        try {
            Outlet open = Outlet.to(to, wires, self);
            outlet = open;
            unreached = null;
            if (closed) {
                open.close();
            }
        } catch (IOException | RuntimeException away) {
            if (!to.equals(unreached)) { // it is tried again and again, and told of once
                LOG.warn("{} cannot be reached, so this node records for itself: {}", to.address(), away.getMessage());
            }
            unreached = to;
        } finally {
            connecting = false;
        }
    }

    /** Ends it; what is under way is its caller's to settle. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        LockSupport.unpark(looks);
        reception.close();
        Outlet open = outlet;
        if (open != null) {
            open.close();
        }
        try {
            looks.join(PeerLine.SILENCE);
            LeaseHolder last = holder;
            if (last != null && isSelf(last)) {
                lease.leave();
            }
        } catch (LedgerUnavailable silent) {
            LOG.debug("Nobody could be told that this node leaves", silent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
