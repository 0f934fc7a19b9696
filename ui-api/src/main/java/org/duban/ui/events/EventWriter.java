package org.duban.ui.events;

import java.util.List;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.history.EventList;
import org.duban.query.history.SeenEvent;

/** Writes events as CloudEvents, as much of each as its reader may see. */
public final class EventWriter {

    private static final String SPEC = "1.0";
    private static final String TYPE_PREFIX = "org.duban.event.";

    private final String source;

    /** Writes events of the ledger of that id. */
    public EventWriter(String ledger) {
        this.source = "urn:duban:ledger:" + ledger;
    }

    /** Those of {@code list}, for somebody who may read {@code all}, or a part. */
    List<CloudEvent> events(EventList list, boolean all) {
        return list.events().stream().map(seen -> event(seen, all)).toList();
    }

    private CloudEvent event(SeenEvent seen, boolean all) {
        RecordedEvent recorded = seen.recorded();
        return new CloudEvent(
                SPEC,
                recorded.id(),
                source,
                TYPE_PREFIX + recorded.event().getClass().getSimpleName(),
                recorded.stream(),
                recorded.recordedAt(),
                "application/json",
                Long.toString(recorded.position()),
                all ? Long.toString(recorded.sequence()) : null,
                data(seen, all));
    }

    private static EventData data(SeenEvent seen, boolean all) {
        RecordedEvent recorded = seen.recorded();
        EventMeta meta = recorded.meta();
        return new EventData(
                recorded.event().occurredOn(),
                seen.content(),
                meta.legalBasis(),
                seen.nameless() ? null : meta.principal(),
                seen.nameless() ? null : meta.recordedBy(),
                seen.nameless() ? null : meta.paper(),
                recorded.event() instanceof EventCorrected correction ? correction.eventId() : null,
                all ? recorded.hash() : null);
    }
}
