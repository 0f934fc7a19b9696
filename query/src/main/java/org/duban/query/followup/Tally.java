package org.duban.query.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.Light;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.obligation.Owner;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How many follow-ups there are that are alike in {@link ObligationRow#COUNTED}. The conditions that list follow-ups count them here,
 * so that a number cannot differ from the list it leads to.
 */
record Tally(List<Cell> cells, LightPolicy lights, LocalDate on) {

    private static final Condition OPEN = Condition.is(ObligationRow.OPEN, true);
    private static final Condition DONE_LATE = Condition.is(ObligationRow.DONE_LATE, true);

    private static final Comparator<Share> ORDER = Comparator.comparing(Share::organ)
            .thenComparing(Share::owner)
            .thenComparing(share -> share.unit() == null ? "" : share.unit().value());

    private record Debtor(
            BsonString organ, BsonString owner, @Nullable BsonString unit) {

        static Debtor of(Cell cell) {
            BsonDocument row = cell.fields();
            return new Debtor(
                    row.getString(ObligationRow.ORGAN),
                    row.getString(ObligationRow.OWNER),
                    row.containsKey(ObligationRow.UNIT) ? row.getString(ObligationRow.UNIT) : null);
        }
    }

    /**
     * Counts what the list holds and what is counted beside it. No row is read twice; of what was done late most lists
     * need only the number, and only the list of everything needs what was done in time.
     */
    static List<Cell> cells(Rows<?> rows, Condition filter, Status status) {
        if (status == Status.ALL) {
            return rows.count(filter, ObligationRow.COUNTED);
        }
        List<String> late = status == Status.DONE_LATE ? ObligationRow.COUNTED : List.of(ObligationRow.DONE_LATE);
        return Stream.concat(
                        rows.count(filter.and(OPEN), ObligationRow.COUNTED).stream(),
                        rows.count(filter.and(DONE_LATE), late).stream())
                .toList();
    }

    Counts counts() {
        return new Counts(
                count(Status.OVERDUE),
                count(Status.DUE_SOON),
                count(Status.OPEN),
                count(Status.DONE_LATE),
                count(Status.NO_DATE),
                count(Status.NO_OWNER));
    }

    List<Share> breakdown(Status status) {
        Condition listed = status.condition(lights, on);
        return cells.stream()
                .filter(cell -> listed.holds().test(cell.fields()))
                .collect(Collectors.groupingBy(Debtor::of))
                .entrySet()
                .stream()
                .map(group -> share(group.getKey(), group.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private Share share(Debtor debtor, List<Cell> owed) {
        return new Share(
                SupervisedOrgan.valueOf(debtor.organ().getValue()),
                Owner.valueOf(debtor.owner().getValue()),
                debtor.unit() == null ? null : new UnitId(debtor.unit().getValue()),
                sum(owed, lights.shows(Light.RED, on)),
                sum(owed, lights.shows(Light.YELLOW, on)),
                sum(owed, lights.shows(Light.GREEN, on)),
                sum(owed, lights.shows(Light.GREY, on)));
    }

    private long count(Status status) {
        return sum(cells, status.condition(lights, on));
    }

    private static long sum(Collection<Cell> cells, Condition wanted) {
        return cells.stream()
                .filter(cell -> wanted.holds().test(cell.fields()))
                .mapToLong(Cell::rows)
                .sum();
    }
}
