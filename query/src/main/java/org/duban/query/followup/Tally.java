package org.duban.query.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import org.duban.query.row.Rows.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How many follow-ups there are that are alike in {@link #FIELDS}. The conditions that list follow-ups count them here,
 * so that a number cannot differ from the list it leads to.
 */
record Tally(List<Cell> cells, LightPolicy lights, LocalDate on) {

    /** What the conditions of tabs and lights look at, and what numbers are told by. */
    static final List<String> FIELDS = List.of(
            ObligationRow.ORGAN,
            ObligationRow.OWNER,
            ObligationRow.UNIT,
            ObligationRow.OPEN,
            ObligationRow.CLOSED,
            ObligationRow.DONE_LATE,
            ObligationRow.DUE_ON);

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
