package org.duban.bench;

import java.time.Instant;
import java.util.List;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** The ledger behind views that were filled without one: whoever reads events from it has not asked the views. */
final class NoHistory implements History {

    @Override
    public Head head() {
        return new Head(0, "", Instant.EPOCH);
    }

    @Override
    public long endOf(long position) {
        throw new IllegalStateException("the views were not asked");
    }

    @Override
    public long positionAt(Instant at) {
        throw new IllegalStateException("the views were not asked");
    }

    @Override
    public List<String> streams(String prefix) {
        throw new IllegalStateException("the views were not asked");
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        throw new IllegalStateException("the views were not asked");
    }

    @Override
    public RecordedCursor from(long position) {
        throw new IllegalStateException("the views were not asked");
    }
}
