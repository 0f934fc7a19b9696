package org.duban.query.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

/**
 * How counts are summed up from numbers kept by cell and day, whoever keeps them. A cell's key is its scope, then what
 * its rows have in common.
 *
 * @param cells the cells as rows, with a day
 */
record CellSums(Tally tally, Table cells) {

    private static final String END = "\0";

    static CellSums of(Tally tally) {
        return new CellSums(
                tally,
                Table.of(
                        "cells",
                        Stream.concat(tally.fields().stream(), Stream.of(tally.day()))
                                .toList()));
    }

    /** The keys of the cells in which a row is counted. */
    List<String> keys(Row row) {
        StringBuilder alike = new StringBuilder();
        tally.fields().forEach(field -> alike.append(row.get(field)).append(END));
        return Tallied.scopes(tally, row).stream()
                .map(scope -> scope + END + alike)
                .toList();
    }

    /** The day that a row is counted on; null if it has none. */
    @Nullable
    String day(Row row) {
        return row.get(tally.day()) instanceof String text ? text : null;
    }

    /** A cell without rows, for rows like that one. */
    CellDays none(String key, Row row) {
        @Nullable Object[] values = new Object[cells.fields().size()];
        tally.fields().forEach(field -> values[cells.slot(field)] = row.get(field));
        return CellDays.none(key, Row.of(cells, values, new byte[0]));
    }

    /** What the keys begin with among which are those of all cells asked for. */
    String prefix(Tallied asked) {
        String first = tally.fields().getFirst();
        String value = asked.where().stream()
                .filter(one ->
                        one instanceof Condition.Flag flag && flag.field().equals(first))
                .map(one -> ((Condition.Flag) one).value() + END)
                .findFirst()
                .orElse("");
        return asked.scope() + END + value;
    }

    /** The answer to a count, from cells among which are all those asked for. */
    List<Cell> count(Tallied asked, Counting count, Iterator<CellDays> among) {
        Condition where = Condition.all(asked.where());
        Condition days = Condition.all(asked.days());
        Bands told = count.bands() == null ? new Bands(tally.day(), List.of()) : count.bands();
        Bands bands = asked.days().isEmpty() ? told : told.and(Bands.of(tally.day(), asked.days()));
        boolean apart = count.by().equals(tally.fields()) && asked.days().isEmpty() && count.bands() != null;
        Groups groups = new Groups(count);
        List<Cell> found = new ArrayList<>();
        while (among.hasNext()) {
            CellDays cell = among.next();
            if (!where.holds(cell.fields())) {
                continue;
            }
            List<Cell> cells = cell.cells(bands);
            if (apart) {
                found.addAll(cells);
                continue;
            }
            for (Cell alike : cells) {
                if (days.holds(alike.fields())) {
                    groups.add(alike.fields(), told.of(alike.fields().get(tally.day())), alike.rows());
                }
            }
        }
        return apart ? found : groups.cells();
    }
}
