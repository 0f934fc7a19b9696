package org.duban.query.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.query.row.Bands;
import org.duban.query.row.Condition;
import org.duban.query.row.Groups;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.Table.Tally;
import org.jspecify.annotations.Nullable;

/** How many rows of a table there are of each kind, by day and scope, kept as the rows change; it never changes itself. */
record Counters(Tally tally, Table cellTable, SortedChunks<CellDays> cells) {

    private static final String END = "\0";

    static Counters of(Tally tally, Collection<Row> rows) {
        List<String> fields =
                Stream.concat(tally.fields().stream(), Stream.of(tally.day())).toList();
        Table cellTable = Table.of("cells", fields);
        Map<String, Gathered> gathered = new TreeMap<>();
        for (Row row : rows) {
            String tail = tail(tally, row);
            for (String scope : Tallied.scopes(tally, row)) {
                gathered.computeIfAbsent(scope + END + tail, key -> new Gathered(cell(tally, cellTable, row)))
                        .add(row.get(tally.day()));
            }
        }
        List<CellDays> cells = new ArrayList<>(gathered.size());
        gathered.forEach((key, one) -> cells.add(CellDays.of(key, one.fields, one.days, one.undated)));
        return new Counters(tally, cellTable, SortedChunks.of(cells, CellDays.ORDER));
    }

    /** One cell while it is gathered. */
    private static final class Gathered {
        private final Row fields;
        private final SortedMap<String, int[]> days = new TreeMap<>();
        private int undated;

        Gathered(Row fields) {
            this.fields = fields;
        }

        void add(@Nullable Object day) {
            if (day instanceof String text) {
                days.computeIfAbsent(text, any -> new int[1])[0]++;
            } else {
                undated++;
            }
        }
    }

    /** After a row was replaced, is new, or is no more. */
    Counters changed(@Nullable Row before, @Nullable Row after) {
        return plus(before, -1).plus(after, 1);
    }

    private Counters plus(@Nullable Row row, int rows) {
        if (row == null) {
            return this;
        }
        SortedChunks<CellDays> changed = cells;
        String tail = tail(tally, row);
        String day = row.get(tally.day()) instanceof String text ? text : null;
        for (String scope : Tallied.scopes(tally, row)) {
            String key = scope + END + tail;
            CellDays cell = changed.first(one -> one.key().compareTo(key) >= 0)
                    .filter(one -> one.key().equals(key))
                    .orElseGet(() -> CellDays.none(key, cell(tally, cellTable, row)))
                    .plus(day, rows);
            changed = cell.total() == 0 ? changed.without(cell) : changed.with(cell);
        }
        return new Counters(tally, cellTable, changed);
    }

    /** The answer to a count that these numbers tell. */
    List<Cell> count(Tallied asked, Counting count) {
        Condition where = Condition.all(asked.where());
        Condition days = Condition.all(asked.days());
        Bands told = count.bands() == null ? new Bands(tally.day(), List.of()) : count.bands();
        Bands bands = told.and(Bands.of(tally.day(), asked.days()));
        boolean apart = count.by().equals(tally.fields()) && asked.days().isEmpty() && count.bands() != null;
        Groups groups = new Groups(count);
        List<Cell> found = new ArrayList<>();
        String prefix = asked.scope() + END + leading(asked.where());
        for (Iterator<CellDays> rest = cells.from(one -> one.key().compareTo(prefix) >= 0); rest.hasNext(); ) {
            CellDays cell = rest.next();
            if (!cell.key().startsWith(prefix)) {
                break;
            }
            if (!where.holds(cell.fields())) {
                continue;
            }
            int[] rows = cell.bands(bands);
            for (int band = 0; band < rows.length; band++) {
                if (rows[band] > 0) {
                    Row alike = cell.fields().with(tally.day(), bands.text(band));
                    if (apart) {
                        found.add(new Cell(alike, rows[band]));
                    } else if (days.holds(alike)) {
                        groups.add(alike, told.of(bands.text(band)), rows[band]);
                    }
                }
            }
        }
        return apart ? found : groups.cells();
    }

    /** What keys begin with where the first field is asked for. */
    private String leading(List<Condition> where) {
        String first = tally.fields().getFirst();
        return where.stream()
                .filter(one -> one instanceof Condition.Flag flag && flag.field().equals(first))
                .map(one -> ((Condition.Flag) one).value() + END)
                .findFirst()
                .orElse("");
    }

    private static String tail(Tally tally, Row row) {
        StringBuilder key = new StringBuilder();
        tally.fields().forEach(field -> key.append(row.get(field)).append(END));
        return key.toString();
    }

    private static Row cell(Tally tally, Table cellTable, Row row) {
        @Nullable Object[] values = new Object[cellTable.fields().size()];
        tally.fields().forEach(field -> values[cellTable.slot(field)] = row.get(field));
        return Row.of(cellTable, values, new byte[0]);
    }
}
