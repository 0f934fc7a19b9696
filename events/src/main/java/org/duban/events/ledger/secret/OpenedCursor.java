package org.duban.events.ledger.secret;

import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;

/** A walk over commits that are opened on the way; the bytes are those that are stored. */
record OpenedCursor(CommitCursor stored, OpenedLedger ledger) implements CommitCursor {

    @Override
    public boolean hasNext() {
        return stored.hasNext();
    }

    @Override
    public Commit next() {
        return ledger.opened(stored.next());
    }

    @Override
    public byte[] document() {
        return stored.document();
    }

    @Override
    public void close() {
        stored.close();
    }
}
