package org.duban.query.view;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.row.ParkedRow;
import org.duban.query.row.ParkedStream;
import org.duban.query.store.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams that are parked when a batch comes, and those that are once it is folded. */
final class Parking {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final Map<StreamId, ParkedStream> before = new HashMap<>();
    private final Map<StreamId, ParkedStream> after = new LinkedHashMap<>();
    private final InstantSource clock;

    Parking(Collection<ParkedStream> before, InstantSource clock) {
        before.forEach(parked -> this.before.put(parked.stream(), parked));
        this.clock = clock;
    }

    /** Whether a stream has to be folded from its beginning, because it could not be before. */
    boolean contains(StreamId stream) {
        return before.containsKey(stream);
    }

    /** The stream of that event cannot be folded further, by one kind of view or by several. */
    void park(RecordedEvent event, RuntimeException cause) {
        StreamId stream = new StreamId(event.stream());
        LOG.error(
                "Event {} of {} cannot be folded into the views; they show what was before it",
                event.position(),
                stream,
                cause);
        String type = cause.getClass().getName();
        Instant now = clock.instant();
        ParkedStream known = before.get(stream);
        ParkedStream fresh = known == null
                ? new ParkedStream(stream, event.position(), type, now, null, 0)
                : known.triedAgain(event.position(), type, now);
        after.merge(stream, fresh, (one, other) -> one.position() <= other.position() ? one : other);
    }

    /** Adds what becomes of the streams of a batch. */
    void into(Changes changes, Collection<StreamId> batch) {
        List<StreamId> folded = batch.stream()
                .filter(before::containsKey)
                .filter(stream -> !after.containsKey(stream))
                .toList();
        folded.forEach(stream -> changes.remove(ParkedRow.TABLE, stream.value()));
        after.values().forEach(parked -> changes.put(ParkedRow.of(parked)));
    }
}
