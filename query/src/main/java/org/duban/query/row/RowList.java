package org.duban.query.row;

import java.util.Comparator;
import java.util.List;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;

/** Rows in memory, looked through one after the other. */
public record RowList<T>(List<Entry<T>> entries) implements Rows<T> {

    /** A row and what it is the row of. */
    public record Entry<T>(Row row, T value) {}

    @Override
    public List<T> list(Listing list) {
        return entries.stream()
                .filter(entry -> entry.row().get(list.order()) instanceof String key && key.compareTo(list.after()) > 0)
                .filter(entry -> list.where().holds(entry.row()))
                .sorted(Comparator.comparing(entry -> entry.row().text(list.order())))
                .limit(list.limit())
                .map(Entry::value)
                .toList();
    }

    @Override
    public List<Cell> count(Counting count) {
        Groups groups = new Groups(count);
        entries.forEach(entry -> {
            if (count.where().holds(entry.row())) {
                groups.add(entry.row());
            }
        });
        return groups.cells();
    }
}
