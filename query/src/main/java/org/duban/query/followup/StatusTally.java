package org.duban.query.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.duban.events.duty.Light;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;

/**
 * How many follow-ups there are on a day. The conditions that list follow-ups count them here, so that a number cannot
 * differ from the list it leads to.
 *
 * @param tabs how many stand under each
 * @param kinds how many there are of each kind that its scope tells apart
 */
record StatusTally(Map<FollowUpStatus, Long> tabs, Map<Kind, Long> kinds) {

    /** Follow-ups of one debtor that show the same light and stand under the same tabs. */
    private record Kind(ShareHolder debtor, Light light, Set<FollowUpStatus> tabs) {

        static Kind of(BsonDocument row, RowClassifier judge) {
            return new Kind(ShareHolder.of(row), judge.light(row), judge.tabs(row));
        }
    }

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

    /** Counts what satisfies {@code filter}; no row is read twice. */
    static StatusTally of(Rows<?> rows, Condition filter, Scope scope, RowClassifier judge) {
        if (scope == Scope.ALL) {
            return of(rows.count(filter, DutyFields.COUNTED), List.of(), judge);
        }
        Condition late = filter.and(Condition.is(DutyFields.DONE_LATE, true));
        List<Cell> told =
                new ArrayList<>(rows.count(filter.and(Condition.is(DutyFields.OPEN, true)), DutyFields.COUNTED));
        if (scope == Scope.OPEN) {
            return of(told, rows.count(late, List.of(DutyFields.DONE_LATE)), judge);
        }
        told.addAll(rows.count(late, DutyFields.COUNTED));
        return of(told, List.of(), judge);
    }

    private static StatusTally of(List<Cell> told, List<Cell> onlyCounted, RowClassifier judge) {
        Map<Kind, Long> kinds =
                told.stream().collect(groupingBy(cell -> Kind.of(cell.fields(), judge), summingLong(Cell::rows)));
        Map<FollowUpStatus, Long> tabs = new EnumMap<>(FollowUpStatus.class);
        kinds.forEach((kind, rows) -> kind.tabs().forEach(tab -> tabs.merge(tab, rows, Long::sum)));
        onlyCounted.forEach(cell -> judge.tabs(cell.fields()).forEach(tab -> tabs.merge(tab, cell.rows(), Long::sum)));
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
        Map<ShareHolder, Map<Light, Long>> owed = new TreeMap<>();
        kinds.forEach((kind, rows) -> {
            if (kind.tabs().contains(listed)) {
                owed.computeIfAbsent(kind.debtor(), debtor -> new EnumMap<>(Light.class))
                        .merge(kind.light(), rows, Long::sum);
            }
        });
        return owed.entrySet().stream()
                .map(debt -> share(debt.getKey(), debt.getValue()))
                .toList();
    }

    private static Share share(ShareHolder debtor, Map<Light, Long> owed) {
        return new Share(
                DutyFields.organs(debtor.organs()),
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
