package org.duban.events.ledger;

/** A ledger, or a copy of one, is of a format that only a later version of this program reads. */
public final class LedgerNewer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int format;
    private final int readable;

    /**
     * @param format the one that was found
     * @param readable the latest that this version reads
     */
    public LedgerNewer(int format, int readable) {
        super("The ledger is of format " + format + ", which a later version of Duban wrote; this one reads up to "
                + readable);
        this.format = format;
        this.readable = readable;
    }

    /** The format that was found. */
    public int format() {
        return format;
    }

    /** The latest format that this version reads. */
    public int readable() {
        return readable;
    }
}
