package org.duban.events.ledger.history;

import java.util.Iterator;

/** A walk over events that holds a resource until it is closed. */
public interface RecordedCursor extends Iterator<RecordedEvent>, AutoCloseable {

    @Override
    void close();
}
