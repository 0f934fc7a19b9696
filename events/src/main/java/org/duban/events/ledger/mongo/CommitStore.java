package org.duban.events.ledger.mongo;

import java.util.List;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.CommitOutline;

/** All that the protocol asks of a server, so that it can be tried on one that fails in every way there is. */
interface CommitStore {

    /**
     * Inserts commits in order and stops at the first that cannot be inserted.
     *
     * @param documents each of them the one after the one before
     * @return true if a majority holds all of them in its journal; false says nothing at all: none, some or all may be there
     *     or still come
     */
    boolean insert(List<byte[]> documents);

    /**
     * Commits that a majority holds, whatever happens, from {@code position} on and in order. The member that answers may
     * know less than the one before.
     *
     * @param position of a first event
     * @param limit how many at most
     * @throws LedgerUnavailable if no member answers
     */
    List<CommitOutline> from(long position, int limit);
}
