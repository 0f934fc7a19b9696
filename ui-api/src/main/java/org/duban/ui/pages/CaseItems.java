package org.duban.ui.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpList;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case's items: what is overdue first, what is closed last, else by number.
 *
 * @param next how many items come before the part after; null after the last
 * @param overdue how many of all are overdue
 * @param daysLate of the one that is overdue longest; 0 if none is
 */
record CaseItems(List<Row> rows, @Nullable String next, long overdue, long daysLate) {

    private static final int ROWS = 50;

    /** An item and the work owed on it; null if none is. */
    record Row(ItemView item, @Nullable FollowUp duty) {

        private boolean over() {
            return item.is(ItemState.CLOSED) || item.is(ItemState.MERGED);
        }

        private long daysLate() {
            return duty == null || over() || !duty.open() || duty.daysLate() == null ? 0 : duty.daysLate();
        }
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::over)
            .thenComparingLong(row -> -row.daysLate())
            .thenComparingInt(row -> row.item().number());

    /** The part that the address asks for. */
    static CaseItems of(CaseView view, FollowUpList owed, Address address) {
        Map<String, FollowUp> duties = duties(owed);
        Integer asked = address.read("items", Integer::valueOf);
        int from = asked == null ? 0 : Math.clamp(asked, 0, view.items().size());
        List<Row> all = view.items().stream()
                .map(item -> new Row(item, duties.get(item.itemId().value())))
                .sorted(ORDER)
                .toList();
        int end = Math.min(from + ROWS, all.size());
        return new CaseItems(
                all.subList(from, end),
                end < all.size() ? Integer.toString(end) : null,
                all.stream().filter(row -> row.daysLate() > 0).count(),
                all.stream().mapToLong(Row::daysLate).max().orElse(0));
    }

    /** Whether they stand before what else is owed: whatever is overdue longest does. */
    public boolean first(OwedInCase owed) {
        return daysLate > owed.daysLate();
    }

    /** The work owed, by item. */
    static Map<String, FollowUp> duties(FollowUpList owed) {
        return owed.items().stream()
                .filter(OwedInCase::isWorkOnAnItem)
                .collect(Collectors.toMap(one -> String.valueOf(one.itemId()), one -> one));
    }
}
