package org.duban.ui.processing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.duban.ui.files.SideMap;
import org.duban.ui.journal.Troubles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shift of one of many nodes, as {@link Claim} has it. */
public final class SharedShift implements Shift {

    /** How often in a term a node says that it is there. */
    static final int TICKS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(SharedShift.class);

    private final Troubles troubles = new Troubles(LOG);
    private final ScheduledExecutorService timer;
    private final LongSupplier nanos;
    private final Duration term;
    private final Claim claim;

    /**
     * A shift for {@code duty}, which nobody has yet as far as this node knows.
     *
     * @param shifts where all nodes say what they do
     * @param node a name that no other node has, nor had
     * @param nanos the time that passes
     * @param term after which a node that says nothing is taken to be gone
     */
    public SharedShift(SideMap shifts, String duty, String node, LongSupplier nanos, Duration term) {
        this.nanos = nanos;
        this.term = term;
        claim = new Claim(shifts, duty, node, term);
        timer = GroupThreads.of("shift-" + duty);
    }

    /** Whether this node is on shift. It goes off long before another one takes over. */
    @Override
    public boolean getAsBoolean() {
        return claim.isHeld(nanos.getAsLong());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a look tells of its own failure
    public void start() {
        timer.scheduleWithFixedDelay(this::look, 0, term.toNanos() / TICKS, TimeUnit.NANOSECONDS);
    }

    private void look() {
        try {
            tick();
            troubles.over();
        } catch (RuntimeException e) {
            troubles.tell("Whether this node is on shift cannot be found out", e);
        }
    }

    /** Says that this node is on shift still, or takes over if nobody has been for a term. */
    void tick() {
        claim.tick(nanos.getAsLong());
    }

    @Override
    public void close() {
        timer.close();
        try {
            claim.leave();
        } catch (UncheckedIOException silent) {
            troubles.tell("Nobody could be told that this node goes off shift", silent);
        }
    }
}
