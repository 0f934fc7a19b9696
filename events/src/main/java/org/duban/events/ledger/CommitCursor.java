package org.duban.events.ledger;

import java.util.Iterator;

/** A walk over commits that holds a resource until it is closed. */
public interface CommitCursor extends Iterator<Commit>, AutoCloseable {

    /**
     * The bytes that are stored of the commit that was told of last, with the digests of its events and their salts.
     *
     * @throws IllegalStateException if none was
     */
    byte[] document();

    @Override
    void close();
}
