package org.duban.query.row;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.query.row.Rows.Cell;

/** Rows in memory. */
public record RowList<T>(List<Row<T>> rows) implements Rows<T> {

    /** A row and what it is the row of. */
    public record Row<T>(BsonDocument fields, T value) {}

    @Override
    public List<T> first(Condition condition, String order, int limit) {
        return matching(condition)
                .sorted(Comparator.comparing(
                        row -> row.fields().getString(order).getValue()))
                .limit(limit)
                .map(Row::value)
                .toList();
    }

    @Override
    public List<Cell> count(Condition condition, List<String> fields) {
        return matching(condition)
                .collect(Collectors.groupingBy(row -> shared(row.fields(), fields), Collectors.counting()))
                .entrySet()
                .stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
    }

    private Stream<Row<T>> matching(Condition condition) {
        return rows.stream().filter(row -> condition.holds().test(row.fields()));
    }

    private static BsonDocument shared(BsonDocument row, List<String> fields) {
        BsonDocument shared = new BsonDocument();
        fields.stream().filter(row::containsKey).forEach(field -> shared.append(field, row.get(field)));
        return shared;
    }
}
