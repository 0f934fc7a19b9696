package org.duban.ui.processing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duban.ui.files.SideMap;
import org.duban.ui.journal.Troubles;
import org.duban.ui.notices.outbox.Share;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A share in what falls into parts by name. Every node says that it is there; each takes as many of the parts as fall to it, and lets go of what is more once
 * another one has come.
 */
public final class SharedParts implements Share {

    private static final Logger LOG = LoggerFactory.getLogger(SharedParts.class);
    private static final String PRESENT = "node-";
    private static final int PARTS = 8;

    /** After so many terms in which a node said nothing nobody needs to know of it. */
    private static final int FORGOTTEN_AFTER = 100;

    private final Troubles troubles = new Troubles(LOG);
    private final ScheduledExecutorService timer;
    private final SideMap claims;
    private final String duty;
    private final String node;
    private final LongSupplier nanos;
    private final Duration term;
    private final List<Claim> parts;
    private final Map<String, Seen> others = new HashMap<>();
    private long turn;

    /** What a node said last, and when it was heard. */
    private record Seen(String said, long at) {}

    /**
     * A share in {@code duty}, as yet of nothing.
     *
     * @param claims where all nodes say what they do
     * @param node a name that no other node has, nor had
     * @param nanos the time that passes
     * @param term after which a node that says nothing is taken to be gone
     */
    public SharedParts(SideMap claims, String duty, String node, LongSupplier nanos, Duration term) {
        this.claims = claims;
        this.duty = duty;
        this.node = node;
        this.nanos = nanos;
        this.term = term;
        parts = IntStream.range(0, PARTS)
                .mapToObj(part -> new Claim(claims, duty + "-" + part, node, term))
                .toList();
        timer = GroupThreads.of("share-" + duty);
    }

    @Override
    public Predicate<String> now() {
        long now = nanos.getAsLong();
        BitSet held = new BitSet();
        IntStream.range(0, PARTS).filter(part -> parts.get(part).isHeld(now)).forEach(held::set);
        return name -> held.get(Math.floorMod(name.hashCode(), PARTS));
    }

    @Override
    public void lookedOut(LocalDate day) {
        claims.put(looked(), day.toString());
    }

    @Override
    public boolean hasLookedOut(LocalDate day) {
        return claims.get(looked()).filter(day.toString()::equals).isPresent();
    }

    private String looked() {
        return duty + "-looked-out";
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a look tells of its own failure
    public void start() {
        timer.scheduleWithFixedDelay(this::look, 0, term.toNanos() / SharedShift.TICKS, TimeUnit.NANOSECONDS);
    }

    private void look() {
        try {
            tick();
            troubles.over();
        } catch (RuntimeException e) {
            troubles.tell("What falls to this node cannot be found out", e);
        }
    }

    /** Says that this node is there, and takes or leaves what is too little or too much. */
    synchronized void tick() {
        long now = nanos.getAsLong();
        claims.put(present(), node + " " + ++turn);
        int fair = Math.ceilDiv(PARTS, 1 + others(now));
        long held = parts.stream().filter(part -> part.isHeld(now)).count();
        for (Claim part : parts) {
            if (part.isHeld(now)) {
                held -= held > fair ? dropped(part) : 0;
            } else if (held < fair && part.isFree(now)) {
                part.tick(now);
                held += part.isHeld(now) ? 1 : 0;
            } else {
                part.isFree(now);
            }
        }
        parts.stream().filter(part -> part.isHeld(now)).forEach(part -> part.tick(now));
    }

    private static int dropped(Claim part) {
        part.drop();
        return 1;
    }

    /** How many other nodes have said within a term that they are there. */
    private int others(long now) {
        Map<String, String> all = claims.all();
        others.keySet().retainAll(all.keySet());
        all.forEach((name, said) -> {
            if (name.startsWith(PRESENT + duty) && !name.equals(present())) {
                others.compute(
                        name, (same, seen) -> seen != null && seen.said().equals(said) ? seen : new Seen(said, now));
            }
        });
        others.entrySet().stream()
                .filter(other -> now - other.getValue().at() >= FORGOTTEN_AFTER * term.toNanos())
                .map(Map.Entry::getKey)
                .forEach(claims::remove);
        return Math.toIntExact(others.values().stream()
                .filter(other -> now - other.at() < term.toNanos())
                .count());
    }

    private String present() {
        return PRESENT + duty + "-" + node;
    }

    @Override
    public void close() {
        timer.close();
        try {
            parts.forEach(Claim::leave);
            claims.remove(present());
        } catch (UncheckedIOException silent) {
            troubles.tell("Nobody could be told that this node leaves its share", silent);
        }
    }
}
