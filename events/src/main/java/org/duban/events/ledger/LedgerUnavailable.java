package org.duban.events.ledger;

/** The ledger takes no appends until the node is restarted. */
public class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, for the log */
    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
