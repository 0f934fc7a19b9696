package org.duban.query.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question put to the rows of one table: which of them, in what order, from where on, or how many. */
public sealed interface RowQuery {

    /** What they must satisfy. */
    Condition where();

    /**
     * The first of them.
     *
     * @param order a field with a text of its own in each row; rows without it are not listed
     * @param after the text that the list begins after, empty for the start
     * @param limit how many at most
     */
    record Listing(Condition where, String order, String after, int limit) implements RowQuery {}

    /**
     * How many there are.
     *
     * @param by rows alike in these fields are counted together
     * @param bands and in where a text of theirs stands; null if that is all the same
     */
    record Counting(
            Condition where, List<String> by, @Nullable Bands bands) implements RowQuery {}
}
