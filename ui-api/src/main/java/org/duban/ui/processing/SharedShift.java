package org.duban.ui.processing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.duban.ui.files.SideMap;
import org.duban.ui.journal.Troubles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shift of one of many nodes. Whoever is on shift says so again and again; whoever
 * sees for a whole term that nobody did takes over. Each measures by the time that passes for itself, so that no clock has
 * to agree with another's.
 */
public final class SharedShift implements Shift {

    private static final Logger LOG = LoggerFactory.getLogger(SharedShift.class);
    private static final String NOBODY = "-";
    private static final int TICKS = 4;

    private final Troubles troubles = new Troubles(LOG);
    private final ScheduledExecutorService timer;

    private final SideMap shifts;
    private final String duty;
    private final String node;
    private final LongSupplier nanos;
    private final long term;
    private long turn;
    private @Nullable String mine;
    private volatile long renewed;
    private volatile boolean on;
    private @Nullable String seen;
    private long seenAt;

    /**
     * A shift for {@code duty}, which nobody has yet as far as this node knows.
     *
     * @param shifts where all nodes say what they do
     * @param node a name that no other node has, nor had
     * @param nanos the time that passes
     * @param term after which a node that says nothing is taken to be gone
     */
    public SharedShift(SideMap shifts, String duty, String node, LongSupplier nanos, Duration term) {
        this.shifts = shifts;
        this.duty = duty;
        this.node = node;
        this.nanos = nanos;
        this.term = term.toNanos();
        timer = GroupThreads.of("shift-" + duty);
    }

    /** Whether this node is on shift. It goes off long before another one takes over. */
    @Override
    public boolean getAsBoolean() {
        return on && nanos.getAsLong() - renewed < term / 2;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a look tells of its own failure
    public void start() {
        timer.scheduleWithFixedDelay(this::look, 0, term / TICKS, TimeUnit.NANOSECONDS);
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
    synchronized void tick() {
        long now = nanos.getAsLong();
        String next = node + " " + ++turn;
        String before = mine;
        if (before != null && shifts.replace(duty, before, next)) {
            have(next, now);
        } else if (before == null && free(now) && taken(next)) {
            have(next, now);
        } else {
            on = false;
            mine = null;
        }
    }

    private void have(String value, long since) {
        mine = value;
        renewed = since;
        on = true;
    }

    private boolean free(long now) {
        String current = shifts.get(duty).orElse(null);
        if (!Objects.equals(current, seen)) {
            seen = current;
            seenAt = now;
        }
        return current == null || current.equals(NOBODY) || now - seenAt >= term;
    }

    private boolean taken(String next) {
        String before = seen;
        return Optional.ofNullable(before)
                .map(gone -> shifts.replace(duty, gone, next))
                .orElseGet(() -> shifts.keep(duty, next).equals(next));
    }

    @Override
    public void close() {
        timer.close();
        try {
            leave();
        } catch (UncheckedIOException silent) {
            troubles.tell("Nobody could be told that this node goes off shift", silent);
        }
    }

    private synchronized void leave() {
        on = false;
        String last = mine;
        mine = null;
        if (last != null) {
            shifts.replace(duty, last, NOBODY);
        }
    }
}
