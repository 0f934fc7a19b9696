package org.duban.events.ledger.file;

import java.nio.file.Path;

/** Somebody else is writing to the ledger. */
public class LedgerInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param holder who, as far as known */
    public LedgerInUse(Path folder, String holder) {
        super("The ledger in " + folder.toAbsolutePath() + " is in use by " + holder
                + "; only one process can write to it at a time");
    }
}
