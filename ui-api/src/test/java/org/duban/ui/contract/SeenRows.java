package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.events.ledger.history.History;
import org.duban.query.row.Condition;
import org.duban.query.row.ParkedRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.store.ViewStore.Reading;
import org.duban.query.view.SameRows;
import org.duban.query.view.ViewWriter;

/**
 * All rows as somebody saw them at one position, and the numbers kept of them.
 *
 * @param numbers of rows alike, by what they have in common
 * @param parked streams that could not be folded
 */
record SeenRows(
        long position, Map<Table, List<Row>> rows, Map<String, Map<String, Long>> numbers, List<String> parked) {

    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    /** What is there now. */
    static SeenRows in(ViewStore store) {
        return store.read(SeenRows::of);
    }

    /** What a fold from the beginning makes of a ledger up to a position, which is the end of a commit. */
    static SeenRows folded(History history, long position) {
        try (MemoryViewStore store = new MemoryViewStore()) {
            ViewWriter.fold(history, position, store.fill());
            return in(store);
        }
    }

    private static SeenRows of(Reading reading) {
        Map<Table, List<Row>> rows = new LinkedHashMap<>();
        Map<String, Map<String, Long>> numbers = new TreeMap<>();
        for (Table table : ViewTables.ALL) {
            List<Row> all = reading.list(table, ALL);
            rows.put(table, all);
            Tally tally = table.tally();
            if (tally != null) {
                numbers.put(table + " in all", numbers(reading, table, tally, Condition.always()));
                all.stream()
                        .flatMap(row -> row.keys(tally.scope()).stream())
                        .distinct()
                        .forEach(scope -> numbers.put(
                                table + " of " + scope,
                                numbers(reading, table, tally, new Condition.OneOf(tally.scope(), List.of(scope)))));
            }
        }
        List<String> parked =
                reading.list(ParkedRow.TABLE, ALL).stream().map(Row::toString).toList();
        return new SeenRows(reading.position(), rows, numbers, parked);
    }

    private static Map<String, Long> numbers(Reading reading, Table table, Tally tally, Condition where) {
        Map<String, Long> numbers = new TreeMap<>();
        for (Cell cell : reading.count(table, new Counting(where, tally.fields(), null))) {
            List<Object> alike = new ArrayList<>();
            tally.fields()
                    .forEach(field -> alike.add(String.valueOf(cell.fields().get(field))));
            numbers.merge(alike.toString(), cell.rows(), Long::sum);
        }
        return numbers;
    }

    /** How many rows the tables hold together. */
    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Every row and every number is what a fold of everything up to here makes of it, and nothing is parked. */
    void mustBeFolded(History history) {
        SeenRows yardstick = folded(history, position);
        assertThat(parked).as("parked at %d", position).isEmpty();
        rows.forEach((table, found) -> assertThat(found)
                .as("%s at %d", table, position)
                .usingElementComparator((one, other) -> SameRows.same(one, other) ? 0 : 1)
                .isEqualTo(yardstick.rows().get(table)));
        assertThat(numbers).as("numbers at %d", position).isEqualTo(yardstick.numbers());
    }
}
