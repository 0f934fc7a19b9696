package org.duban.events.ledger.history;

import java.time.Instant;
import org.duban.events.Event;
import org.duban.events.EventMeta;

/**
 * An event with all the ledger knows of it.
 *
 * @param position in the ledger, from one
 * @param sequence in its stream, from 0
 * @param hash of its commit, in lower-case hex
 */
public record RecordedEvent(
        long position,
        String stream,
        long sequence,
        Instant recordedAt,
        String id,
        String hash,
        Event event,
        EventMeta meta) {

    /** The same entry with another content. */
    public RecordedEvent with(Event content) {
        return new RecordedEvent(position, stream, sequence, recordedAt, id, hash, content, meta);
    }
}
