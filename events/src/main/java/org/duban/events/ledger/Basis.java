package org.duban.events.ledger;

import java.util.Set;

/**
 * What a decision rests on. It holds as long as no later commit has an event of a stream that it read or writes.
 *
 * @param position up to which the ledger was read, from 0; within a commit it means the commit's end
 * @param streamsRead every stream whose events, or whose emptiness, the decision depends on; those it writes need not
 *     be named
 * @param kindsRead what the names of streams begin with, up to their first hyphen, if the decision depends on all that
 *     there are of that kind
 * @param everything whether it depends on everything there is, so that it holds only if there is no later commit at all
 */
public record Basis(long position, Set<String> streamsRead, Set<String> kindsRead, boolean everything) {

    /** A basis of its own, which later changes to the sets do not reach. */
    public Basis {
        streamsRead = Set.copyOf(streamsRead);
        kindsRead = Set.copyOf(kindsRead);
    }

    /** Of a decision that depends on those streams. */
    public Basis(long position, Set<String> streamsRead) {
        this(position, streamsRead, Set.of(), false);
    }

    /** Of a decision that depends on everything up to {@code position}. */
    public static Basis ofEverything(long position) {
        return new Basis(position, Set.of(), Set.of(), true);
    }
}
