package org.duban.query.store;

import java.util.Comparator;
import org.duban.query.row.Row;

/**
 * The rows that are found by one text.
 *
 * @param key the text, or that of a truth value
 * @param rows in an order
 */
record Posting(String key, SortedChunks<Row> rows) {

    static final Comparator<Posting> ORDER = Comparator.comparing(Posting::key);

    /** How rows that have a text in that field are ordered by it. */
    static Comparator<Row> by(String order) {
        return Comparator.comparing(row -> row.text(order));
    }
}
