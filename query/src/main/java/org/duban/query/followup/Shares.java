package org.duban.query.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Share;

/**
 * What each of those who owe something owes; it never changes.
 *
 * @param holders in order, each once
 * @param shares theirs, none of them empty
 */
record Shares(List<ShareHolder> holders, List<Share> shares) {

    static final Shares NONE = new Shares(List.of(), List.of());

    /**
     * So many more, or fewer, that one of them owes.
     *
     * @param rows negative for fewer
     */
    record Change(ShareHolder holder, Light light, long rows) {}

    /** After these changes, one after the other. */
    Shares after(List<Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<ShareHolder> nextHolders = new ArrayList<>(holders);
        List<Share> nextShares = new ArrayList<>(shares);
        for (Change change : changes) {
            int found = Collections.binarySearch(nextHolders, change.holder());
            int at = found >= 0 ? found : -(found + 1);
            if (found < 0) {
                nextHolders.add(at, change.holder());
                nextShares.add(
                        at, new Share(change.holder().organs(), change.holder().responsible(), 0, 0, 0, 0));
            }
            Share share = nextShares.get(at).plus(change.light(), change.rows());
            nextShares.set(at, share);
            if (share.all() == 0) {
                nextHolders.remove(at);
                nextShares.remove(at);
            }
        }
        return new Shares(Collections.unmodifiableList(nextHolders), Collections.unmodifiableList(nextShares));
    }
}
