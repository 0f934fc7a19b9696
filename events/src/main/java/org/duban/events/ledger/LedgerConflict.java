package org.duban.events.ledger;

/** An append came second: a stream it rests on had moved on, or its key or an event id was already taken. */
public class LedgerConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was taken, for the log */
    public LedgerConflict(String message) {
        super(message);
    }
}
