package org.duban.events.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One totally ordered, gapless, append-only sequence of commits. Events are numbered densely from one over all streams;
 * a commit is what one command yielded, and is durable before {@link #append} returns.
 */
public interface Ledger extends AutoCloseable {

    /** Where the ledger stands; position 0 and the hash of the header document while it is empty. */
    Head head();

    /**
     * Appends all drafts as consecutive commits, or none of them.
     *
     * @return the commits as stored, in the order of the drafts
     * @throws LedgerConflict if a stream that has events does not continue at the draft's sequence, or a key or event
     *     id is already taken
     * @throws IllegalArgumentException if a commit would hold no event, or be larger than 16 MiB
     * @throws LedgerUnavailable if the ledger takes no appends (after a failed write, until restart)
     */
    List<Commit> append(List<Draft> drafts);

    /** The sequence of the stream's last event, -1 if the stream is empty; sequences count from 0. */
    long lastSequence(String stream);

    /** Every commit that holds an event at {@code position} or later, in order, up to the head at the time of the call. */
    CommitCursor from(long position);

    /** The stream's commits that hold an event of {@code sequence} or later, in order. */
    List<Commit> stream(String stream, long sequence);

    /** Names of all streams that begin with {@code prefix}, in the order of their first event. */
    List<String> streams(String prefix);

    /** The commit bound to an idempotency key. */
    Optional<Commit> byKey(String key);

    /** The position of the last event recorded at or before {@code at}; 0 if there is none. */
    long positionAt(Instant at);

    @Override
    void close();
}
