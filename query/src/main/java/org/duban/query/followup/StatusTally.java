package org.duban.query.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.followup.RowClassifier.Debt;
import org.duban.query.followup.RowClassifier.Judgement;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;

/**
 * How many follow-ups there are on a day. The conditions that list follow-ups count them here, so that a number cannot
 * differ from the list it leads to.
 *
 * @param tabs how many stand under each
 * @param kinds how many there are of each kind that its scope tells apart
 */
record StatusTally(Map<FollowUpStatus, Long> tabs, List<Kind> kinds) {

    /** Follow-ups of one debtor that show the same light and stand under the same tabs. */
    private record Kind(Debt debt, long rows) {}

    /** Of which follow-ups more is told than how many there are. */
    enum Scope {
        OPEN,
        OPEN_AND_LATE,
        ALL;

        /** Enough for what a tab lists. */
        static Scope of(FollowUpStatus listed) {
            return switch (listed) {
                case ALL -> ALL;
                case DONE_LATE -> OPEN_AND_LATE;
                default -> OPEN;
            };
        }
    }

    /** Counts what satisfies {@code filter}; no row is counted twice. */
    static StatusTally of(Rows<?> rows, Condition filter, Scope scope, RowClassifier judge) {
        if (scope == Scope.ALL) {
            return of(count(rows, filter, judge), List.of(), judge);
        }
        Condition late = filter.and(Condition.is(DutyFields.DONE_LATE, true));
        List<Cell> told = new ArrayList<>(count(rows, filter.and(Condition.is(DutyFields.OPEN, true)), judge));
        if (scope == Scope.OPEN) {
            return of(told, rows.count(new Counting(late, List.of(DutyFields.DONE_LATE), null)), judge);
        }
        told.addAll(count(rows, late, judge));
        return of(told, List.of(), judge);
    }

    private static List<Cell> count(Rows<?> rows, Condition where, RowClassifier judge) {
        return rows.count(new Counting(where, DutyFields.COUNTED, judge.bands()));
    }

    private static StatusTally of(List<Cell> told, List<Cell> onlyCounted, RowClassifier judge) {
        Map<FollowUpStatus, Long> tabs = new EnumMap<>(FollowUpStatus.class);
        List<Kind> kinds = new ArrayList<>(told.size());
        for (Cell cell : told) {
            Debt debt = judge.debt(cell.fields());
            kinds.add(new Kind(debt, cell.rows()));
            debt.judged().tabs().forEach(tab -> tabs.merge(tab, cell.rows(), Long::sum));
        }
        for (Cell cell : onlyCounted) {
            judge.tabs(cell.fields()).forEach(tab -> tabs.merge(tab, cell.rows(), Long::sum));
        }
        return new StatusTally(tabs, kinds);
    }

    Counts counts() {
        return new Counts(
                count(FollowUpStatus.OVERDUE),
                count(FollowUpStatus.DUE_SOON),
                count(FollowUpStatus.OPEN),
                count(FollowUpStatus.DONE_LATE),
                count(FollowUpStatus.NO_DATE),
                count(FollowUpStatus.NO_OWNER));
    }

    List<Share> breakdown(FollowUpStatus listed) {
        Map<ShareHolder, Map<Light, Long>> owed = new LinkedHashMap<>(); // nearly sorted as it is
        for (Kind kind : kinds) {
            Judgement judged = kind.debt().judged();
            if (judged.tabs().contains(listed)) {
                owed.computeIfAbsent(kind.debt().debtor(), debtor -> new EnumMap<>(Light.class))
                        .merge(judged.light(), kind.rows(), Long::sum);
            }
        }
        return owed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(debt -> share(debt.getKey(), debt.getValue()))
                .toList();
    }

    private static Share share(ShareHolder debtor, Map<Light, Long> owed) {
        return new Share(
                debtor.organs(),
                debtor.responsible(),
                owed.getOrDefault(Light.RED, 0L),
                owed.getOrDefault(Light.YELLOW, 0L),
                owed.getOrDefault(Light.GREEN, 0L),
                owed.getOrDefault(Light.GREY, 0L));
    }

    private long count(FollowUpStatus tab) {
        return tabs.getOrDefault(tab, 0L);
    }
}
