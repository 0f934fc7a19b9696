package org.duban.ui.notices.outbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.files.SecretMap;

/** Reads the ledger once from beginning to end, however often the program starts; how far it came is kept in a file. */
public final class Checkpoint {

    private static final String POSITION = "position";

    private final History history;
    private final SecretMap file;
    private long position;

    private Checkpoint(History history, SecretMap file) {
        this.history = history;
        this.file = file;
        this.position = file.get(POSITION).map(Long::parseLong).orElse(0L);
    }

    /**
     * Goes on where {@code path} says that it came to.
     *
     * @throws org.duban.ui.files.BadSecretFile if it is not such a file
     */
    public static Checkpoint open(Path path, History history) {
        return new Checkpoint(history, SecretMap.open(path));
    }

    /** Some {@code limit} events after those left behind, in order: never less than the whole of a commit. */
    List<RecordedEvent> next(int limit) {
        List<RecordedEvent> events = new ArrayList<>();
        if (history.head().position() > position) {
            try (RecordedCursor cursor = history.from(position + 1)) {
                while (cursor.hasNext()
                        && (events.size() < limit || !events.getLast().endsCommit())) {
                    events.add(cursor.next());
                }
            }
        }
        return events;
    }

    /** The last event left behind. */
    long position() {
        return position;
    }

    /** Leaves everything up to {@code reached} behind, for good. */
    void leave(long reached) {
        file.put(POSITION, Long.toString(reached));
        position = reached;
    }
}
