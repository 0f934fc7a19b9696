package org.duban.ui.ledger;

import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.jspecify.annotations.Nullable;

/** Computes every link of the ledger again, where it is kept. */
@FunctionalInterface
public interface ChainCheck {

    /**
     * What is found of the whole chain.
     *
     * @param known a head that must be in it; null for none
     */
    LedgerVerdict verify(@Nullable KnownHead known);
}
