package org.duban.events.ledger.mongo;

/** A ledger cannot come into a database, because of what is there. */
public final class LedgerOccupied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String database;
    private final boolean unfinished;

    /** @param unfinished whether what is there is a part of another ledger that was coming in, and not a ledger */
    LedgerOccupied(String database, boolean unfinished) {
        super((unfinished ? "There is a part of another ledger" : "There is a ledger") + " in the database "
                + database);
        this.database = database;
        this.unfinished = unfinished;
    }

    /** The name of the database. */
    public String database() {
        return database;
    }

    /** Whether what is there is a part of another ledger that was coming in, and not a ledger. */
    public boolean unfinished() {
        return unfinished;
    }
}
