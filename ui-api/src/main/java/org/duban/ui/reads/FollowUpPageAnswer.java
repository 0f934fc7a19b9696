package org.duban.ui.reads;

import java.util.List;
import org.duban.events.StreamId;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.jspecify.annotations.Nullable;

/**
 * A page of follow-ups, as the API tells of it.
 *
 * @param next the cursor of the page after; null after the last
 * @param counts how long each tab is
 * @param breakdown of the whole list; together its numbers are its length
 * @param position of the ledger that the list tells of
 * @param stale the streams on the page that are shown as they were before an event that could not be read
 */
public record FollowUpPageAnswer(
        List<FollowUpAnswer> items,
        @Nullable String next,
        Counts counts,
        List<Share> breakdown,
        long position,
        List<StreamId> stale) {

    static FollowUpPageAnswer of(FollowUpList list) {
        return new FollowUpPageAnswer(
                list.items().stream().map(FollowUpAnswer::of).toList(),
                list.next(),
                list.counts(),
                list.breakdown(),
                list.position(),
                list.stale());
    }
}
