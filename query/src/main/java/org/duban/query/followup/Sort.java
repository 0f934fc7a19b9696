package org.duban.query.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.DutyRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;

/** What a list of follow-ups is sorted by. Each order is total, so that a cursor skips nothing and repeats nothing. */
public enum Sort {
    /** By due day, undated ones last. */
    DUE,
    /** The latest first; of those not late, met ones first and then by due day; undated ones last. */
    DAYS_LATE,
    /** By unit, those of no unit last; then by due day. */
    UNIT,
    /** By case, then by due day. */
    CASE;

    private static final Condition OPEN = Condition.is(DutyFields.OPEN, true);
    private static final Condition OVER = Condition.is(DutyFields.OPEN, false);

    /** The first rows that come after {@code after}. */
    List<DutyRow> first(Rows<DutyRow> rows, Condition wanted, String after, LocalDate on, int limit) {
        return switch (this) {
            case DUE -> read(rows, wanted, DutyOrder.DUE, after, limit);
            case UNIT -> read(rows, wanted, DutyOrder.UNIT, after, limit);
            case CASE -> read(rows, wanted, DutyOrder.CASE, after, limit);
            case DAYS_LATE -> latest(rows, wanted, after, on, limit);
        };
    }

    /** Where that one stands in the list. */
    String key(DutyRow owed, LocalDate on) {
        return switch (this) {
            case DUE -> DutyOrder.due(owed);
            case UNIT -> DutyOrder.unit(owed);
            case CASE -> DutyOrder.ofCase(owed);
            case DAYS_LATE -> DutyOrder.lateness(owed, on);
        };
    }

    /** Open ones grow later every day, all alike, so that their due days sort them; the others stay as they are. */
    private List<DutyRow> latest(Rows<DutyRow> rows, Condition wanted, String after, LocalDate on, int limit) {
        String over = DutyOrder.over(after, on);
        return Stream.concat(
                        read(rows, wanted.and(OPEN), DutyOrder.DUE, after, limit).stream(),
                        read(rows, wanted.and(OVER), DutyOrder.LATENESS, over, limit).stream())
                .sorted(Comparator.comparing(owed -> key(owed, on)))
                .limit(limit)
                .toList();
    }

    private static List<DutyRow> read(Rows<DutyRow> rows, Condition wanted, String order, String after, int limit) {
        return rows.list(new Listing(wanted, order, after, limit));
    }
}
