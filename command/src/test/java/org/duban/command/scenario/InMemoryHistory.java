package org.duban.command.scenario;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.duban.events.StreamId;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** Records for those who read one stream at a time. */
public final class InMemoryHistory implements History {

    private final Supplier<Records> records;

    /** What {@code records} are whenever one looks. */
    public InMemoryHistory(Supplier<Records> records) {
        this.records = records;
    }

    @Override
    public List<String> streams(String prefix) {
        return records.get().names().stream()
                .map(StreamId::value)
                .filter(stream -> stream.startsWith(prefix))
                .toList();
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return records.get().of(new StreamId(stream)).stream()
                .skip(sequence)
                .takeWhile(recorded -> recorded.position() <= position)
                .toList();
    }

    @Override
    public Head head() {
        return new Head(records.get().head(), "", Instant.EPOCH);
    }

    @Override
    public long endOf(long position) {
        throw new UnsupportedOperationException("nobody asks for it here");
    }

    @Override
    public long positionAt(Instant at) {
        throw new UnsupportedOperationException("nobody asks for it here");
    }

    @Override
    public RecordedCursor from(long position) {
        throw new UnsupportedOperationException("these records are read by stream");
    }
}
