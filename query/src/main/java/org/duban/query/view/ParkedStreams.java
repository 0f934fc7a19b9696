package org.duban.query.view;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The streams that cannot be folded. Each is tried again, from its beginning, whenever something more happens in it, when
 * an operator asks for it, and at every start; there is nothing to skip, for a view holds nothing of its own.
 */
public final class ParkedStreams {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedStreams.class);

    private final InstantSource clock;
    private final Map<StreamId, ParkedStream> parked = new ConcurrentHashMap<>();

    ParkedStreams(InstantSource clock) {
        this.clock = clock;
    }

    /** All of them, in the order of the ledger. */
    public List<ParkedStream> all() {
        return parked.values().stream()
                .sorted(Comparator.comparingLong(ParkedStream::position))
                .toList();
    }

    /** Their names. */
    public Set<StreamId> names() {
        return Set.copyOf(parked.keySet());
    }

    /** Whether the views show that stream as it was before an event that could not be folded. */
    public boolean contains(StreamId stream) {
        return parked.containsKey(stream);
    }

    void park(RecordedEvent event, RuntimeException cause) {
        StreamId stream = new StreamId(event.stream());
        Instant now = clock.instant();
        String type = cause.getClass().getName();
        LOG.error(
                "Event {} of {} cannot be folded into the views; they show what was before it",
                event.position(),
                stream,
                cause);
        parked.merge(
                stream,
                new ParkedStream(stream, event.position(), type, now, null, 0),
                (known, fresh) -> known.triedAgain(event.position(), type, now));
    }

    void leave(Collection<StreamId> folded) {
        parked.keySet().removeAll(folded);
    }
}
