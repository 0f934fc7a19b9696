package org.duban.query.row;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/** Rows in memory. */
public final class RowList<T> implements Rows<T> {

    private final List<Row<T>> rows;

    private RowList(List<Row<T>> rows) {
        this.rows = rows;
    }

    /** A row and what it is the row of. */
    public record Row<T>(BsonDocument fields, T value) {}

    /** The rows in the order of a field that every row has. */
    public static <T> RowList<T> sorted(Stream<Row<T>> rows, String field) {
        return new RowList<>(rows.sorted(Comparator.comparing(
                        row -> row.fields().getString(field).getValue()))
                .toList());
    }

    @Override
    public List<T> first(Condition condition, int limit) {
        return matching(condition).limit(limit).map(Row::value).toList();
    }

    @Override
    public long count(Condition condition) {
        return matching(condition).count();
    }

    private Stream<Row<T>> matching(Condition condition) {
        return rows.stream().filter(row -> condition.holds().test(row.fields()));
    }
}
