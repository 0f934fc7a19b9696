package org.duban.events.ledger.proof;

import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerFault;

/** What a verification found. */
public sealed interface LedgerVerdict {

    /**
     * Every link up to {@code head} holds. Unless {@code anchored}, this cannot say that the ledger is complete or
     * genuine: commits taken off its end leave a whole chain, and so does forging all of it. A head or receipt that was
     * noted elsewhere can say it, up to its own position.
     *
     * @param commits how many were read
     * @param tail bytes after the head that are not a whole frame: being written just now, or torn by a crash, and then
     *     the next start sets them aside
     * @param anchored whether a head known from elsewhere was found in the chain
     */
    record Holds(Head head, long commits, long tail, boolean anchored) implements LedgerVerdict {}

    /**
     * Something does not hold.
     *
     * @param position the first that does not
     * @param detail what was found there
     */
    record Broken(long position, LedgerFault fault, String detail) implements LedgerVerdict {}
}
