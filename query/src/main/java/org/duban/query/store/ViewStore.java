package org.duban.query.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;

/** Keeps the rows of all views, and the position of the ledger that they tell of. */
public interface ViewStore extends AutoCloseable {

    /**
     * Asks at one position: whatever is written meanwhile, the answer tells of that position alone.
     *
     * @return empty while the store is being filled
     */
    <A> Optional<A> read(Function<Reading, A> question);

    /** The position of the last event that the rows tell of; 0 while the store is empty or being filled. */
    long position();

    /**
     * Writes what a batch of events changed, all of it or nothing.
     *
     * @throws IllegalStateException if the rows do not tell of the position that the changes go on from
     */
    void write(Changes changes);

    /** Forgets everything and begins to fill the store. */
    Filling fill();

    /** Forgets everything. */
    void drop();

    @Override
    void close();

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

    /** A store that is being filled: nobody reads it. */
    interface Filling {

        /** Adds rows that are not there yet. */
        void add(Table table, List<Row> rows);

        /** Ends it: the rows tell of that position now. */
        void finish(long position);
    }
}
