package org.duban.query.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.query.obligation.Obligation;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationOrder;
import org.duban.query.row.ObligationRow;
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

    private static final Condition OPEN = Condition.is(ObligationRow.OPEN, true);
    private static final Condition OVER = Condition.is(ObligationRow.OPEN, false);

    /** The first rows that come after {@code after}. */
    List<Obligation> first(Rows<Obligation> rows, Condition wanted, String after, LocalDate on, int limit) {
        return switch (this) {
            case DUE -> read(rows, wanted, ObligationOrder.DUE, after, limit);
            case UNIT -> read(rows, wanted, ObligationOrder.UNIT, after, limit);
            case CASE -> read(rows, wanted, ObligationOrder.CASE, after, limit);
            case DAYS_LATE -> latest(rows, wanted, after, on, limit);
        };
    }

    /** Where that one stands in the list. */
    String key(Obligation owed, LocalDate on) {
        return switch (this) {
            case DUE -> ObligationOrder.due(owed);
            case UNIT -> ObligationOrder.unit(owed);
            case CASE -> ObligationOrder.ofCase(owed);
            case DAYS_LATE -> ObligationOrder.lateness(owed, on);
        };
    }

    /** Open ones grow later every day, all alike, so that their due days sort them; the others stay as they are. */
    private List<Obligation> latest(Rows<Obligation> rows, Condition wanted, String after, LocalDate on, int limit) {
        String over = ObligationOrder.over(after, on);
        return Stream.concat(
                        read(rows, wanted.and(OPEN), ObligationOrder.DUE, after, limit).stream(),
                        read(rows, wanted.and(OVER), ObligationOrder.LATENESS, over, limit).stream())
                .sorted(Comparator.comparing(owed -> key(owed, on)))
                .limit(limit)
                .toList();
    }

    private static List<Obligation> read(
            Rows<Obligation> rows, Condition wanted, String order, String after, int limit) {
        return rows.first(wanted.and(Condition.after(order, after)), order, limit);
    }
}
