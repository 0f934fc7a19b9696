package org.duban.events.ledger.handover;

import org.duban.events.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;

/** Which of many nodes records for all, as far as is known. It is a hint: two may take themselves for it, or nobody. */
public interface Lease {

    /**
     * Says that this node has it still, or takes it if nobody has.
     *
     * @return who has it now, null if nobody is known to
     * @throws LedgerUnavailable if that cannot be found out
     */
    @Nullable
    LeaseHolder tick();

    /**
     * Leaves it to whoever comes first, if this node has it.
     *
     * @throws LedgerUnavailable if nobody can be told
     */
    void leave();
}
