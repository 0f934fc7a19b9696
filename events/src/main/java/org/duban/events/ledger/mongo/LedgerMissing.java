package org.duban.events.ledger.mongo;

/** A database holds no ledger, or lacks what belongs to one; it has to be initialised before anything is recorded. */
public final class LedgerMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String database;

    /** @param database its name */
    LedgerMissing(String database) {
        super("There is no ledger in the database " + database + ", or its index is missing; run duban init");
        this.database = database;
    }

    /** The name of the database. */
    public String database() {
        return database;
    }
}
