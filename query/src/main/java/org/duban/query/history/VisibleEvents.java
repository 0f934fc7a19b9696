package org.duban.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;

/** Answers what was recorded in all streams: to each reader, just what the histories of the streams show him as they stand. */
public final class VisibleEvents {

    private static final int LOOKED_THROUGH = 2_000;

    private final Timeline timeline;
    private final History history;

    /** Events of {@code history}, judged by where {@code timeline} is. */
    public VisibleEvents(Timeline timeline, History history) {
        this.timeline = timeline;
        this.history = history;
    }

    /** Some events after a position; of a long stretch of which the reader may see nothing, only a part is looked through. */
    public EventList find(Reader reader, FindEvents query) {
        Access access = new Access(reader);
        return timeline.at(Moment.NOW, access, snapshot -> after(snapshot, access, query));
    }

    private EventList after(Snapshot snapshot, Access access, FindEvents query) {
        Map<StreamId, Optional<Sight>> sights = new HashMap<>();
        List<SeenEvent> found = new ArrayList<>();
        long seen = query.after();
        try (RecordedCursor events = history.from(query.after() + 1)) {
            int looked = 0;
            while (seen < snapshot.position()
                    && looked++ < LOOKED_THROUGH
                    && found.size() < query.limit()
                    && events.hasNext()) {
                RecordedEvent recorded = events.next();
                seen = recorded.position();
                sights.computeIfAbsent(new StreamId(recorded.stream()), stream -> Sight.of(snapshot, access, stream))
                        .filter(sight -> sight.shows(recorded, snapshot.on()))
                        .ifPresent(sight -> found.add(told(recorded, sight)));
            }
        }
        return new EventList(List.copyOf(found), seen, seen < snapshot.position());
    }

    private static SeenEvent told(RecordedEvent recorded, Sight sight) {
        return new SeenEvent(recorded, new PlainContent(sight).of(recorded.event()), sight.nameless());
    }
}
