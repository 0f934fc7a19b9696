package org.duban.query.view;

import org.duban.events.StreamId;

/**
 * Something that a row says and the ledger does not.
 *
 * @param stream that it is a row of
 * @param table in which it is
 * @param row its id
 * @param field that differs; {@code row} for one that is missing, or that there should not be
 */
public record RowFault(StreamId stream, String table, String row, String field) {

    /** Stands for a whole row in place of a field. */
    static final String WHOLE = "row";
}
