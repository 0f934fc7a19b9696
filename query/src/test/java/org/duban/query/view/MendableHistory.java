package org.duban.query.view;

import java.time.Instant;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.InMemoryHistory;
import org.jspecify.annotations.Nullable;

/** A history of which one event cannot be folded, for it lacks its metadata, until it is mended. */
final class MendableHistory implements History {

    private final InMemoryHistory book = new InMemoryHistory();
    private @Nullable RecordedEvent sound;

    RecordedEvent write(Event event) {
        return book.write(event);
    }

    /** The event that cannot be folded. */
    @SuppressWarnings("NullAway") // that is what is wrong with it
    RecordedEvent poison(Event event) {
        sound = book.write(event);
        return broken(sound);
    }

    void mend() {
        sound = null;
    }

    List<RecordedEvent> all() {
        return book.all().stream().map(this::told).toList();
    }

    private RecordedEvent told(RecordedEvent event) {
        return event.equals(sound) ? broken(event) : event;
    }

    private static RecordedEvent broken(RecordedEvent e) {
        return new RecordedEvent(
                e.position(), e.end(), e.stream(), e.sequence(), e.recordedAt(), e.id(), e.hash(), e.event(), null);
    }

    @Override
    public Head head() {
        return book.head();
    }

    @Override
    public long endOf(long position) {
        return book.endOf(position);
    }

    @Override
    public long positionAt(Instant at) {
        return book.positionAt(at);
    }

    @Override
    public List<String> streams(String prefix) {
        return book.streams(prefix);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long sequence, long position) {
        return book.stream(stream, sequence, position).stream().map(this::told).toList();
    }

    @Override
    public RecordedCursor from(long position) {
        RecordedCursor cursor = book.from(position);
        return new RecordedCursor() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public RecordedEvent next() {
                return told(cursor.next());
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }
}
