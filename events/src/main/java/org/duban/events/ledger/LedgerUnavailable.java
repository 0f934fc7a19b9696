package org.duban.events.ledger;

/**
 * The ledger takes no append, or cannot be read: until there is room where the disk is full, until its server answers
 * again, else until the node is restarted. What was being appended to a server may be on record all the same.
 */
public class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, for the log */
    public LedgerUnavailable(String message) {
        super(message);
    }

    /** @param message why, for the log */
    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
