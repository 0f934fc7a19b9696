package org.duban.query.row;

import java.util.List;
import java.util.Optional;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;

/** Rows of one kind. */
public interface Rows<T> {

    /** What the rows of a list are the rows of. */
    List<T> list(Listing list);

    /** How many rows there are, each kind of them that the question tells apart once. */
    List<Cell> count(Counting count);

    /** The only one with that id. */
    default Optional<T> one(String id) {
        return list(new Listing(Condition.is(Table.ID, id), Table.ID, "", 1)).stream()
                .findFirst();
    }

    /**
     * Rows that are alike.
     *
     * @param fields what they have in common, as a row, and a text of the band in which they stand
     */
    record Cell(Row fields, long rows) {}
}
