package org.duban.query.row;

import java.util.List;
import org.bson.BsonDocument;

/** Rows of one kind. */
public interface Rows<T> {

    /**
     * The first {@code limit} rows that satisfy the condition.
     *
     * @param order a field that each of them has, with a text of its own
     */
    List<T> first(Condition condition, String order, int limit);

    /** How many rows satisfy the condition, for each combination of values that these fields have. */
    List<Cell> count(Condition condition, List<String> fields);

    /**
     * Rows that are alike.
     *
     * @param fields what they have in common, as a row
     */
    record Cell(BsonDocument fields, long rows) {}
}
