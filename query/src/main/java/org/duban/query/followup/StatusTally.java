package org.duban.query.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.row.Rows.Cell;

/**
 * How many follow-ups there are on a day. The conditions that list follow-ups count them here, so that a number cannot
 * differ from the list it leads to. It never changes.
 *
 * @param listed the tab of which it tells who owes how many
 * @param cells what was counted, no follow-up twice
 * @param tabs how many stand under each
 * @param shares who owes those under the tab listed
 */
record StatusTally(
        RowClassifier judge, FollowUpStatus listed, List<Cell> cells, Map<FollowUpStatus, Long> tabs, Shares shares) {

    /** Of nothing. */
    static StatusTally none(RowClassifier judge, FollowUpStatus listed) {
        return new StatusTally(judge, listed, List.of(), Map.of(), Shares.NONE);
    }

    /** The tally of these cells: only where they differ from those counted before is anything counted again. */
    StatusTally of(List<Cell> now) {
        int most = Math.min(cells.size(), now.size());
        int same = 0;
        while (same < most && cells.get(same).equals(now.get(same))) {
            same++;
        }
        int rest = 0;
        while (rest < most - same && cells.get(cells.size() - 1 - rest).equals(now.get(now.size() - 1 - rest))) {
            rest++;
        }
        if (same == cells.size() && same == now.size()) {
            return this;
        }
        Map<FollowUpStatus, Long> nextTabs = new EnumMap<>(FollowUpStatus.class);
        nextTabs.putAll(tabs);
        List<Shares.Change> changes = new ArrayList<>();
        cells.subList(same, cells.size() - rest).forEach(cell -> count(cell, -cell.rows(), nextTabs, changes));
        now.subList(same, now.size() - rest).forEach(cell -> count(cell, cell.rows(), nextTabs, changes));
        return new StatusTally(judge, listed, List.copyOf(now), nextTabs, shares.after(changes));
    }

    private void count(Cell cell, long rows, Map<FollowUpStatus, Long> counts, List<Shares.Change> changes) {
        Set<FollowUpStatus> under = judge.tabs(cell.fields());
        under.forEach(tab -> counts.merge(tab, rows, Long::sum));
        if (under.contains(listed)) {
            changes.add(new Shares.Change(ShareHolder.of(cell.fields()), judge.light(cell.fields()), rows));
        }
    }

    /** How many stand under each tab in all. */
    static Counts counts(List<StatusTally> parts) {
        return new Counts(
                count(parts, FollowUpStatus.OVERDUE),
                count(parts, FollowUpStatus.DUE_SOON),
                count(parts, FollowUpStatus.OPEN),
                count(parts, FollowUpStatus.DONE_LATE),
                count(parts, FollowUpStatus.NO_DATE),
                count(parts, FollowUpStatus.NO_OWNER));
    }

    /** Who owes how many of those under the tab listed, which only one of the parts tells of. */
    static List<Share> breakdown(List<StatusTally> parts) {
        return parts.stream()
                .map(part -> part.shares().shares())
                .filter(shares -> !shares.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static long count(List<StatusTally> parts, FollowUpStatus tab) {
        long rows = 0;
        for (StatusTally part : parts) {
            rows += part.tabs().getOrDefault(tab, 0L);
        }
        return rows;
    }
}
