package org.duban.events.ledger;

import java.util.Set;

/**
 * What a decision rests on. It holds as long as no later commit has an event of a stream that it read or writes.
 *
 * @param position up to which the ledger was read, from 0; within a commit it means the commit's end
 * @param streamsRead every stream whose events, or whose emptiness, the decision depends on; those it writes need not
 *     be named
 */
public record Basis(long position, Set<String> streamsRead) {

    /** A basis of its own, which later changes to {@code streamsRead} do not reach. */
    public Basis {
        streamsRead = Set.copyOf(streamsRead);
    }
}
