package org.duban.query.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many entries, from 1 to 100,000
 * @param cursor where the page before ended; null for the first page
 */
public record Page(int limit, @Nullable String cursor) {

    /** The first 50 entries. */
    public static final Page FIRST = new Page(50, null);

    private static final int MOST = 100_000;

    /** As many as are ever answered at once. */
    public static final Page WHOLE = new Page(MOST, null);

    public Page {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: from 1 to 100000");
        }
    }
}
