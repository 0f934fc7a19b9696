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
        StringBuilder alike = new StringBuilder(END);
        for (String field : tally.fields()) {
            alike.append(row.get(field)).append(END);
        }
        List<String> keys = new ArrayList<>();
        keys.add(alike.toString());
        for (String scope : row.keys(tally.scope())) {
            keys.add(scope + alike);
        }
        return keys;
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

    /**
     * Where cells stand together among which are all those asked for.
     *
     * @param prefix what their keys begin with
     * @param settled what the question says of the fields that the prefix tells
     */
    record Span(String prefix, List<Condition.Flag> settled) {

        boolean tells(List<String> fields) {
            return settled.stream().map(Condition.Flag::field).toList().containsAll(fields);
        }
    }

    Span span(Tallied asked) {
        StringBuilder prefix = new StringBuilder(asked.scope()).append(END);
        List<Condition.Flag> settled = new ArrayList<>();
        for (String field : tally.fields()) {
            Condition.Flag flag = flag(asked, field);
            if (flag == null) {
                break;
            }
            prefix.append(flag.value()).append(END);
            settled.add(flag);
        }
        return new Span(prefix.toString(), settled);
    }

    private static Condition.@Nullable Flag flag(Tallied asked, String field) {
        for (Condition one : asked.where()) {
            if (one instanceof Condition.Flag flag && flag.field().equals(field)) {
                return flag;
            }
        }
        return null;
    }

    /** The answer to a count, from the cells of its span. */
    List<Cell> count(Tallied asked, Counting count, Iterator<CellDays> among) {
        Span span = span(asked);
        Condition where = Condition.all(asked.where().stream()
                .filter(part ->
                        !(part instanceof Condition.Flag flag && span.settled().contains(flag)))
                .toList());
        if (count.bands() == null && asked.days().isEmpty()) {
            return totals(span, where, count, among);
        }
        return byDay(asked, where, count, among);
    }

    private static List<Cell> totals(Span span, Condition where, Counting count, Iterator<CellDays> among) {
        Groups groups = new Groups(count);
        boolean alike = span.tells(count.by());
        CellDays last = null;
        long rows = 0;
        while (among.hasNext()) {
            CellDays cell = among.next();
            if (where.holds(cell.fields())) {
                if (last != null && !alike) {
                    groups.add(last.fields(), 0, rows);
                    rows = 0;
                }
                last = cell;
                rows += cell.total();
            }
        }
        if (last != null) {
            groups.add(last.fields(), 0, rows);
        }
        return groups.cells();
    }

    private List<Cell> byDay(Tallied asked, Condition where, Counting count, Iterator<CellDays> among) {
        Condition days = Condition.all(asked.days());
        Bands told = count.bands() == null ? new Bands(tally.day(), List.of()) : count.bands();
        Bands bands = asked.days().isEmpty() ? told : told.and(Bands.of(tally.day(), asked.days()));
        boolean apart = count.by().equals(tally.fields()) && asked.days().isEmpty();
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
