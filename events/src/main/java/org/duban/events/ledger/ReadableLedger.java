package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What can be read from a ledger: commits, over all streams and stream by stream. */
public interface ReadableLedger extends AutoCloseable {

    /** The ledger's own random name, which it keeps for good and takes along when it is restored elsewhere. */
    String id();

    /** Where the ledger stands; position 0 and the hash of the header document while it is empty. */
    Head head();

    /** Every commit that holds an event at {@code position} or later, in order, up to the head at the time of the call. */
    CommitCursor from(long position);

    /** The stream's commits that hold an event of {@code sequence} or later, in order. */
    List<Commit> stream(String stream, long sequence);

    /** The commits that hold events of any of these streams, each once, in order; many at once cost less than one after the other. */
    default List<Commit> ofStreams(List<String> streams) {
        SortedMap<Long, Commit> commits = new TreeMap<>();
        for (String stream : streams) {
            stream(stream, 0).forEach(commit -> commits.put(commit.position(), commit));
        }
        return List.copyOf(commits.values());
    }

    /** Names of all streams that begin with {@code prefix}, those of a kind in the order of their first event. */
    List<String> streams(String prefix);

    /**
     * What a position means that may stand within a commit: the end of the commit that holds it.
     *
     * @return the head's position for any beyond it, 0 for any below 1
     */
    long endOf(long position);

    /** The position of the last event recorded at or before {@code at}; 0 if there is none. */
    long positionAt(Instant at);

    @Override
    void close();
}
