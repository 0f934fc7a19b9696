package org.duban.events.ledger.history;

import java.time.Instant;
import org.duban.events.Event;
import org.duban.events.EventMeta;

/**
 * An event with all the ledger knows of it.
 *
 * @param position in the ledger, from one
 * @param end the position of the last event of its commit, which is what answers and tokens carry
 * @param sequence in its stream, from 0
 * @param hash of its commit, in lower-case hex
 */
public record RecordedEvent(
        long position,
        long end,
        String stream,
        long sequence,
        Instant recordedAt,
        String id,
        String hash,
        Event event,
        EventMeta meta) {

    /** The last, or only, event of its commit. */
    public RecordedEvent(
            long position,
            String stream,
            long sequence,
            Instant recordedAt,
            String id,
            String hash,
            Event event,
            EventMeta meta) {
        this(position, position, stream, sequence, recordedAt, id, hash, event, meta);
    }

    /** Whether it is the last event of its commit. */
    public boolean endsCommit() {
        return position == end;
    }

    /** The same entry with another content. */
    public RecordedEvent with(Event content) {
        return new RecordedEvent(position, end, stream, sequence, recordedAt, id, hash, content, meta);
    }
}
