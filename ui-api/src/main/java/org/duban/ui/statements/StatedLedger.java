package org.duban.ui.statements;

import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.LedgerTree;

/**
 * The ledger that statements are made of.
 *
 * @param digest that it is chained with
 * @param tree over its events
 */
public record StatedLedger(ReadableLedger ledger, LedgerDigest digest, LedgerTree tree) {

    /** That ledger. */
    public static StatedLedger of(ReadableLedger ledger, LedgerDigest digest) {
        return new StatedLedger(ledger, digest, new LedgerTree(ledger, digest));
    }
}
