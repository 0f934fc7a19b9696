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
        PDF,
        PICTURE,
        WEB_PAGE,
        OTHER_ARCHIVE,
        TOO_MANY_ROWS,
        OPEN_QUOTE,
        EMPTY,
        BUSY
    }

    private final Why why;
    private final int row;

    UnreadableSheet(Why why) {
        this(why, 0);
    }

    private UnreadableSheet(Why why, int row) {
        super(why.name());
        this.why = why;
        this.row = row;
    }

    UnreadableSheet(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
        this.row = 0;
    }

    /** One that is too big. */
    public static UnreadableSheet tooBig() {
        return new UnreadableSheet(Why.TOO_BIG);
    }

    /** One that comes while another of the same account is being recorded. */
    public static UnreadableSheet busy() {
        return new UnreadableSheet(Why.BUSY);
    }

    /** None at all. */
    public static UnreadableSheet empty() {
        return new UnreadableSheet(Why.EMPTY);
    }

    /** One of which a row below the headings has merged cells: whose each of them is cannot be known. */
    public static UnreadableSheet merged(int row) {
        return new UnreadableSheet(Why.MERGED_CELLS, row);
    }

    /** The row that it is about, from 1; 0 if it is about none. */
    public int row() {
        return row;
    }

    /** Why not. */
    public Why why() {
        return why;
    }
}
