package org.duban.events.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One totally ordered, gapless, append-only sequence of commits. Events are numbered densely from one over all streams;
 * a commit is what one command yielded, and is durable before {@link #append} returns.
 */
public interface Ledger extends ReadableLedger {

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

    /** The commit bound to an idempotency key. */
    Optional<Commit> byKey(String key);
}
