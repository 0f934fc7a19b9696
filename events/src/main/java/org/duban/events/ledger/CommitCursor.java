package org.duban.events.ledger;

import java.util.Iterator;

/** A walk over commits that holds a resource until it is closed. */
public interface CommitCursor extends Iterator<Commit>, AutoCloseable {

    @Override
    void close();
}
