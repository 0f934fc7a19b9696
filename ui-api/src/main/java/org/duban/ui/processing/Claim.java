package org.duban.ui.processing;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.duban.ui.files.SideMap;
import org.jspecify.annotations.Nullable;

/**
 * What one of many nodes may do at a time. Whoever has it says so again and again; whoever sees for a whole term that nobody did takes it. Each measures by the
 * time that passes for itself, so that no clock has to agree with another's.
 */
final class Claim {

    private static final String NOBODY = "-";

    private final SideMap claims;
    private final String duty;
    private final String node;
    private final long term;
    private long turn;
    private @Nullable String mine;
    private volatile long renewed;
    private volatile boolean on;
    private @Nullable String seen;
    private long seenAt;

    /**
     * A claim to {@code duty}, which nobody has yet as far as this node knows.
     *
     * @param claims where all nodes say what they do
     * @param node a name that no other node has, nor had
     * @param term after which a node that says nothing is taken to be gone
     */
    Claim(SideMap claims, String duty, String node, Duration term) {
        this.claims = claims;
        this.duty = duty;
        this.node = node;
        this.term = term.toNanos();
    }

    /** Whether this node has it {@code now}. It lets go long before another one takes it. */
    boolean isHeld(long now) {
        return on && now - renewed < term / 2;
    }

    /** Says that this node has it still, or takes it if nobody had it for a term. */
    synchronized void tick(long now) {
        String next = node + " " + ++turn;
        String before = mine;
        if (before != null && claims.replace(duty, before, next)) {
            have(next, now);
        } else if (before == null && isFree(now) && taken(next)) {
            have(next, now);
        } else {
            drop();
        }
    }

    private void have(String value, long since) {
        mine = value;
        renewed = since;
        on = true;
    }

    /** Looks whether anybody has it; who never looks does not see that somebody is gone. */
    synchronized boolean isFree(long now) {
        String current = claims.get(duty).orElse(null);
        if (!Objects.equals(current, seen)) {
            seen = current;
            seenAt = now;
        }
        return current == null || current.equals(NOBODY) || now - seenAt >= term;
    }

    private boolean taken(String next) {
        String before = seen;
        return Optional.ofNullable(before)
                .map(gone -> claims.replace(duty, gone, next))
                .orElseGet(() -> claims.keep(duty, next).equals(next));
    }

    /** Has it no longer, and lets others find that out after a term: what was begun under it may last that long. */
    synchronized void drop() {
        on = false;
        mine = null;
    }

    /** Leaves it to whoever comes first; nothing that was begun under it goes on. */
    synchronized void leave() {
        String last = mine;
        drop();
        if (last != null) {
            claims.replace(duty, last, NOBODY);
        }
    }
}
