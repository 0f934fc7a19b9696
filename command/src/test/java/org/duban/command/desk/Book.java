package org.duban.command.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** What happened to several cases, for those who read one stream at a time. */
final class Book implements History {

    private final Map<String, Scenario> scenarios = new HashMap<>();

    Scenario get(String stream) {
        return Objects.requireNonNull(scenarios.get(stream), stream);
    }

    void put(String stream, Scenario scenario) {
        scenarios.put(stream, scenario);
    }

    @Override
    public List<String> streams(String prefix) {
        return scenarios.keySet().stream()
                .filter(stream -> stream.startsWith(prefix))
                .sorted()
                .toList();
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return get(stream).history().stream().skip(sequence).toList();
    }

    @Override
    public Head head() {
        throw new UnsupportedOperationException("a book has no head");
    }

    @Override
    public long endOf(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long positionAt(Instant at) {
        throw new UnsupportedOperationException("a book has no positions");
    }

    @Override
    public RecordedCursor from(long position) {
        throw new UnsupportedOperationException("a book is read by stream");
    }
}
