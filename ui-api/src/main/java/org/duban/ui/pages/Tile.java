package org.duban.ui.pages;

import java.util.List;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpStatus;

/** A number over the list that leads to what it counts. */
record Tile(String code, long count, boolean current) {

    static List<Tile> of(Counts counts, FollowUpStatus current) {
        return List.of(
                tile(FollowUpStatus.OVERDUE, counts.overdue(), current),
                tile(FollowUpStatus.DUE_SOON, counts.dueSoon(), current),
                tile(FollowUpStatus.OPEN, counts.open(), current),
                tile(FollowUpStatus.DONE_LATE, counts.doneLate(), current),
                tile(FollowUpStatus.NO_DATE, counts.noDate(), current),
                tile(FollowUpStatus.NO_OWNER, counts.noOwner(), current));
    }

    private static Tile tile(FollowUpStatus status, long count, FollowUpStatus current) {
        return new Tile(Codes.of(status), count, status == current);
    }
}
