package org.duban.query.row;

import java.util.List;

/** Rows of one kind, in a fixed order. */
public interface Rows<T> {

    /** The first {@code limit} rows that satisfy the condition. */
    List<T> first(Condition condition, int limit);

    /** How many rows satisfy the condition. */
    long count(Condition condition);
}
