package org.duban.command.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** A history that tells which events were read from it by stream. */
record CountedHistory(History history, List<RecordedEvent> read) implements History {

    CountedHistory(History history) {
        this(history, new CopyOnWriteArrayList<>());
    }

    @Override
    public Head head() {
        return history.head();
    }

    @Override
    public long endOf(long position) {
        return history.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return history.positionAt(at);
    }

    @Override
    public List<String> streams(String prefix) {
        return history.streams(prefix);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        List<RecordedEvent> events = history.stream(stream, sequence, position);
        read.addAll(events);
        return events;
    }

    @Override
    public RecordedCursor from(long position) {
        return history.from(position);
    }
}
