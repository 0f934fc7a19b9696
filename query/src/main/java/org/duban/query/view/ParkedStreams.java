package org.duban.query.view;

import java.util.Comparator;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.query.row.Condition;
import org.duban.query.row.ParkedRow;
import org.duban.query.row.ParkedStream;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.store.ViewStore;
import org.duban.query.store.ViewStore.Reading;

/**
 * The streams that cannot be folded. Each is tried again, from its beginning, whenever something more happens in it, when
 * an operator asks for it, and whenever the views are folded anew; there is nothing to skip, for a view holds nothing of
 * its own. They stand beside the rows, so that whoever reads knows what these lack, whoever folded them.
 */
public final class ParkedStreams {

    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private final ViewStore store;

    ParkedStreams(ViewStore store) {
        this.store = store;
    }

    /** All of them, in the order of the ledger. */
    public List<ParkedStream> all() {
        return store.read(ParkedStreams::in);
    }

    /** Whether the views show that stream as it was before an event that could not be folded. */
    public boolean contains(StreamId stream) {
        return store.read(
                rows -> !rows.rows(ParkedRow.TABLE, List.of(stream.value())).isEmpty());
    }

    static List<ParkedStream> in(Reading rows) {
        return rows.list(ParkedRow.TABLE, ALL).stream()
                .map(ParkedRow::stream)
                .sorted(Comparator.comparingLong(ParkedStream::position))
                .toList();
    }
}
