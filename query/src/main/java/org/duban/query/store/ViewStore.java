package org.duban.query.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.row.View;

/**
 * Keeps the rows of all views, and the position of the ledger that they tell of. One writer writes at a time.
 *
 * <p>Where it is a database, all methods throw {@link java.io.UncheckedIOException} if that does not answer.
 */
public interface ViewStore extends AutoCloseable {

    /**
     * Asks at one position: whatever is written meanwhile, the answer tells of that position alone.
     *
     * @param question may be asked again if the store lost that position under it
     */
    <A> A read(Function<Reading, A> question);

    /** The position of the last event that the rows tell of; 0 while there are none. */
    long position();

    /**
     * Waits until the rows tell of the event at {@code position}.
     *
     * @return false if they do not in time
     */
    default boolean awaitPosition(long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (position() < position) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return true;
    }

    /** Becomes the one that writes: whoever was before, wherever he is, writes nothing any more. */
    Pen claim();

    /** Writes once, as one that nobody else is any more. */
    default void write(Changes changes) {
        claim().write(changes);
    }

    /** Begins to fill the store anew; until that is finished, whoever reads is told of the rows as they were. */
    Filling fill();

    /** Begins rows of some views beside those that are read, or goes on with them where that was broken off. */
    NextRows succeed(List<View> views);

    /** Forgets everything. */
    void drop();

    @Override
    void close();

    /** What one writes with until somebody else claims the store. */
    interface Pen {

        /**
         * Writes what a batch of events changed, all of it or nothing.
         *
         * @throws RowsClaimed if somebody else has claimed the store, or the rows do not tell of the position that
         *     the changes go on from
         */
        void write(Changes changes);
    }

    /** The rows at one position. */
    interface Reading {

        /** The position they tell of. */
        long position();

        /** The rows of a list. */
        List<Row> list(Table table, Listing list);

        /** How many rows there are, each kind of them that the question tells apart once. */
        List<Cell> count(Table table, Counting count);

        /** Those rows that there are among these ids. */
        List<Row> rows(Table table, Collection<String> ids);
    }

    /** Rows that will take the place of all others. */
    interface Filling {

        /** Adds rows, none of which was added before. */
        void add(Table table, List<Row> rows);

        /**
         * Puts them in the place of all others: from now on they tell of that position.
         *
         * @throws RowsClaimed if somebody else has filled the store meanwhile
         */
        void finish(long position);
    }
}
