package org.duban.ui.pages;

import java.util.List;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.Status;

/** A number over the list that leads to what it counts. */
record Tile(String code, long count, boolean current) {

    static List<Tile> of(Counts counts, Status current) {
        return List.of(
                tile(Status.OVERDUE, counts.overdue(), current),
                tile(Status.DUE_SOON, counts.dueSoon(), current),
                tile(Status.OPEN, counts.open(), current),
                tile(Status.DONE_LATE, counts.doneLate(), current),
                tile(Status.NO_DATE, counts.noDate(), current),
                tile(Status.NO_OWNER, counts.noOwner(), current));
    }

    private static Tile tile(Status status, long count, Status current) {
        return new Tile(Codes.of(status), count, status == current);
    }
}
