package org.duban.ui.pages;

import java.util.Comparator;
import java.util.List;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpList;

/**
 * What is owed in a case beside the work on its items.
 *
 * @param open what is not yet met, what is overdue longest first
 * @param past what was met or fell away
 */
record OwedInCase(List<FollowUp> open, List<FollowUp> past) {

    private static final Comparator<FollowUp> LATEST_FIRST =
            Comparator.comparingLong(one -> one.daysLate() == null ? 0 : -one.daysLate());

    static OwedInCase of(FollowUpList owed) {
        List<FollowUp> beside =
                owed.items().stream().filter(one -> !isWorkOnAnItem(one)).toList();
        return new OwedInCase(
                beside.stream().filter(FollowUp::open).sorted(LATEST_FIRST).toList(),
                beside.stream().filter(one -> !one.open()).toList());
    }

    /** By how many days that is overdue which is overdue longest; 0 if nothing is. */
    long daysLate() {
        return open.stream()
                .mapToLong(one -> one.daysLate() == null ? 0 : one.daysLate())
                .max()
                .orElse(0);
    }

    /** Whether it is the work on an item, which is told of beside the item. */
    static boolean isWorkOnAnItem(FollowUp one) {
        return HandlingDuty.RECTIFICATION_ITEM.has(one.duty()) && one.itemId() != null;
    }
}
