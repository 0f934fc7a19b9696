package org.duban.query.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.duban.query.row.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * One page's worth of rows.
 *
 * @param next the cursor of the page after; null after the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Reads one row more than wanted, to know whether there is another page.
     *
     * @param rows reads as many as it is told
     */
    public static <T> Slice<T> of(IntFunction<List<T>> rows, int limit, Function<T, String> cursor) {
        List<T> read = rows.apply(limit + 1);
        return read.size() <= limit
                ? new Slice<>(read, null)
                : new Slice<>(List.copyOf(read.subList(0, limit)), cursor.apply(read.get(limit - 1)));
    }

    /** The cursor text for a page of that snapshot. */
    public static String cursor(Snapshot snapshot, String list, String after) {
        return new Cursor(new Point(snapshot.position(), snapshot.on()), list, after).text();
    }
}
