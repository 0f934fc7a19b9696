package org.duban.query.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of follow-ups, by due day, undated ones last.
 *
 * @param next the cursor of the page after; null after the last
 * @param counts how long each tab is
 * @param position of the ledger that the list tells of
 */
public record FollowUpList(List<FollowUp> items, @Nullable String next, Counts counts, long position) {

    /**
     * How long the list is under each status, everything else being the same.
     *
     * @param noDate open ones without a date
     */
    public record Counts(long overdue, long dueSoon, long open, long doneLate, long noDate) {}
}
