package org.duban.ui.sheet;

/** A file that cannot be read as a table. */
public final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        TOO_BIG,
        UNPACKS_TOO_BIG,
        BROKEN,
        OLD_EXCEL,
        MERGED_CELLS,
        TOO_MANY_ROWS,
        OPEN_QUOTE,
        EMPTY
    }

    private final Why why;

    UnreadableSheet(Why why) {
        super(why.name());
        this.why = why;
    }

    UnreadableSheet(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** One that is too big. */
    public static UnreadableSheet tooBig() {
        return new UnreadableSheet(Why.TOO_BIG);
    }

    /** None at all. */
    public static UnreadableSheet empty() {
        return new UnreadableSheet(Why.EMPTY);
    }

    /** Why not. */
    public Why why() {
        return why;
    }
}
