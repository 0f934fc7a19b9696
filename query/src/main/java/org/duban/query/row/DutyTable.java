package org.duban.query.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.query.row.Table.Index;

/** How duties are kept: an index for everything that can be asked for, each ending in what the list is sorted by. */
final class DutyTable {

    /** What numbers are told by. */
    static final Table COUNTED = Table.of(
            "counted",
            Stream.concat(DutyFields.COUNTED.stream(), Stream.of(DutyFields.DUE_ON))
                    .toList());

    private static final List<String> SOUGHT = List.of(
            DutyFields.OPEN,
            DutyFields.DONE_LATE,
            DutyFields.UNASSIGNED,
            DutyFields.STREAM,
            DutyFields.CASE_ID,
            DutyFields.RESPONSIBLE_KIND,
            DutyFields.RESPONSIBLE_ID,
            DutyFields.UNIT,
            DutyFields.ASSISTING,
            DutyFields.ORGANS,
            DutyFields.ORGAN_SET,
            DutyFields.KIND,
            DutyFields.FORM,
            DutyFields.STATE,
            DutyFields.RULE_ID,
            RightsRow.TOLD,
            RightsRow.UNITS,
            RightsRow.PERSONS,
            RightsRow.PUBLISHED);

    /** What tabs tell rows apart by. */
    private static final List<String> NARROWING =
            List.of(DutyFields.OPEN, DutyFields.DONE_LATE, DutyFields.CLOSED, DutyFields.UNASSIGNED, DutyFields.DUE_ON);

    private static final List<String> OTHER_ORDERS = List.of(DutyOrder.UNIT, DutyOrder.CASE, DutyOrder.LATENESS);

    private DutyTable() {}

    static Table of() {
        Stream<String> shown = Stream.of(DutyFields.CLOSED, DutyFields.TEXT, DutyFields.DUE_ON);
        Stream<String> orders =
                Stream.of(DutyOrder.DUE, DutyOrder.UNIT, DutyOrder.CASE, DutyOrder.LATENESS, DutyFields.UNRECORDED);
        List<String> fields =
                Stream.of(SOUGHT.stream(), shown, orders).flatMap(some -> some).toList();
        return new Table(
                "follow_ups",
                fields,
                indexes(),
                new Table.Tally(DutyFields.COUNTED, DutyFields.DUE_ON, RightsRow.UNITS),
                Map.of(DutyOrder.DUE, DutyFields.DUE_ON),
                NARROWING);
    }

    /** The other orders are asked for within a tab, or of everything. */
    private static List<Index> indexes() {
        Stream<Index> asked = SOUGHT.stream().map(field -> new Index(field, DutyOrder.DUE));
        Stream<Index> otherwise = OTHER_ORDERS.stream()
                .flatMap(order ->
                        Stream.of("", DutyFields.OPEN, DutyFields.DONE_LATE).map(field -> new Index(field, order)));
        Stream<Index> whole =
                Stream.of(Table.ID, DutyOrder.DUE, DutyFields.UNRECORDED).map(order -> new Index("", order));
        return Stream.of(asked, otherwise, whole).flatMap(some -> some).toList();
    }
}
