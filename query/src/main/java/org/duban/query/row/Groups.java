package org.duban.query.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.query.row.RowQuery.Counting;
import org.jspecify.annotations.Nullable;

/** Gathers rows that are alike. */
public final class Groups {

    private final Counting count;
    private final Table table;
    private final Map<List<@Nullable Object>, long[]> groups = new LinkedHashMap<>();

    /** Groups as a question tells them apart. */
    public Groups(Counting count) {
        this.count = count;
        Bands bands = count.bands();
        table = Table.of(
                "cells",
                Stream.concat(count.by().stream(), Stream.ofNullable(bands).map(Bands::field))
                        .toList());
    }

    /** Adds one row. */
    public void add(Row row) {
        Bands bands = count.bands();
        add(row, bands == null ? 0 : bands.of(row.get(bands.field())), 1);
    }

    /** Adds as many rows as are alike in everything, and stand in that band. */
    public void add(Row row, int band, long rows) {
        List<@Nullable Object> key = new ArrayList<>(count.by().size() + 2);
        key.add(null); // the id
        for (String field : count.by()) {
            key.add(row.get(field));
        }
        Bands bands = count.bands();
        if (bands != null) {
            key.add(bands.text(band));
        }
        groups.computeIfAbsent(key, alike -> new long[1])[0] += rows;
    }

    /** How many there are of each. */
    public List<Rows.Cell> cells() {
        List<Rows.Cell> cells = new ArrayList<>(groups.size());
        groups.forEach((key, rows) -> cells.add(new Rows.Cell(Row.of(table, key.toArray(), new byte[0]), rows[0])));
        return cells;
    }
}
