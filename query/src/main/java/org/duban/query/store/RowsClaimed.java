package org.duban.query.store;

/** Somebody else writes the rows by now, or has written them meanwhile. */
public final class RowsClaimed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RowsClaimed(String how) {
        super(how);
    }
}
