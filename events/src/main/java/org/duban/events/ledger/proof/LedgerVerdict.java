package org.duban.events.ledger.proof;

import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerFault;
import org.jspecify.annotations.Nullable;

/** What a verification found. */
public sealed interface LedgerVerdict {

    /**
     * Every link up to {@code head} holds. Without an anchor, this cannot say that the ledger is complete or
     * genuine: commits taken off its end leave a whole chain, and so does forging all of it. A head or receipt that was
     * noted elsewhere can say it, up to its own position.
     *
     * @param commits how many were read
     * @param tail bytes after the head that are not a whole frame: being written just now, or torn by a crash, and then
     *     the next start sets them aside
     * @param anchor the last of the heads known from elsewhere, all of which were found in the chain; null if none is known
     */
    record Holds(
            Head head, long commits, long tail, @Nullable KnownHead anchor) implements LedgerVerdict {

        /** Whether a head known from elsewhere was found in the chain. */
        public boolean anchored() {
            return anchor != null;
        }
    }

    /**
     * Something does not hold.
     *
     * @param position the first that does not
     * @param detail what was found there
     */
    record Broken(long position, LedgerFault fault, String detail) implements LedgerVerdict {}
}
