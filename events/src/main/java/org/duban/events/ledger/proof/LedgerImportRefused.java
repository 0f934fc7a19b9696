package org.duban.events.ledger.proof;

/** An export was not restored; the ledger's folder is as it was before. */
public class LedgerImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /** @param line counts from one, 0 if no line is at fault */
    public LedgerImportRefused(long line, String message) {
        super(message);
        this.line = line;
    }

    /** Counts from one, 0 if no line is at fault. */
    public long line() {
        return line;
    }
}
