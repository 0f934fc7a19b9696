package org.duban.events.ledger;

/** The stored ledger cannot be what was written: somebody or something changed it. */
public class LedgerDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final LedgerFault fault;
    private final String detail;

    /**
     * @param position the first that does not hold
     * @param detail what was found, for the log
     */
    public LedgerDamaged(long position, LedgerFault fault, String detail) {
        super("The ledger is damaged at position " + position + ": " + fault.sentence() + " (" + detail + ")");
        this.position = position;
        this.fault = fault;
        this.detail = detail;
    }

    /** The same for another caller, who is told of it later. */
    public LedgerDamaged again() {
        LedgerDamaged later = new LedgerDamaged(position, fault, detail);
        later.initCause(this);
        return later;
    }

    /** The first that does not hold. */
    public long position() {
        return position;
    }

    /** What does not hold. */
    public LedgerFault fault() {
        return fault;
    }

    /** What was found, for the log. */
    public String detail() {
        return detail;
    }
}
