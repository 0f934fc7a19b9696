package org.duban.ui.ledger;

import java.util.Collection;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;

/** Computes every link of the ledger again, where it is kept. */
@FunctionalInterface
public interface ChainCheck {

    /**
     * What is found of the whole chain.
     *
     * @param known heads that must be in it, if any are known
     */
    LedgerVerdict verify(Collection<KnownHead> known);
}
