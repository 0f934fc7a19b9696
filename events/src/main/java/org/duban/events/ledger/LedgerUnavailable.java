package org.duban.events.ledger;

/** The ledger takes no append: until there is room where the disk is full, else until the node is restarted. */
public class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, for the log */
    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
