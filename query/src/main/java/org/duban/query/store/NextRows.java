package org.duban.query.store;

import java.util.function.BiFunction;
import org.duban.query.row.View;

/**
 * Rows of some views that are made beside those that are read, and written like them, until they take their place. Whoever
 * goes on with them shuts out whoever did before.
 */
public interface NextRows extends ViewStore {

    /** What it will take the place of. */
    Iterable<View> views();

    /**
     * Begins to fill it, or goes on where that was broken off; needless once it tells of a position.
     *
     * @param position to fold up to, if it begins
     */
    Continued fill(long position);

    /** Asks the rows that are read, and these, both at one moment. */
    <A> A beside(BiFunction<Reading, Reading, A> question);

    /**
     * Takes the place of the rows that are read, at the position that they tell of, all at once. Whoever writes them has to
     * claim the store anew.
     *
     * @param last what has to change yet in these rows, given the position of those that are read
     * @throws RowsClaimed if somebody else goes on with it
     */
    void takeOver(BiFunction<Reading, Long, Changes> last);

    /** Filling that can be broken off at any time. */
    interface Continued extends Filling {

        /** The position to fold up to. */
        long position();

        /** The last stream, in the order of their names, whose rows were kept; empty if none was. */
        String after();

        /** Keeps the rows that were added: all those of the streams up to that one. */
        void reached(String stream);
    }
}
