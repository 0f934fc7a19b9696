package org.duban.query.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.row.Snapshot;

/**
 * What a reader may see of one stream.
 *
 * @param shown the events; a correction is judged by what it says
 * @param titled the items whose titles the reader may read
 * @param known the cases that the reader may see something of
 * @param nameless whether names of people are kept from the reader
 */
record Sight(Predicate<Event> shown, Predicate<ItemId> titled, Predicate<CaseId> known, boolean nameless) {

    /** What {@code access} allows of {@code stream} as it stands; empty if the stream is hidden. */
    static Optional<Sight> of(Snapshot snapshot, Access access, StreamId stream) {
        if (!stream.kind().equals(CaseId.KIND)) {
            return snapshot.register(stream)
                    .filter(entry -> access.sees(entry.stream()))
                    .map(entry -> new Sight(event -> true, item -> true, any -> true, false));
        }
        return snapshot.caseView(new CaseId(stream.id()))
                .flatMap(snapshot::today)
                .filter(access::sees)
                .map(today -> new Sight(
                        access.entries(today),
                        access.items(today),
                        other -> other.equals(today.caseId()) || sees(snapshot, access, other),
                        access.nameless(today)));
    }

    private static boolean sees(Snapshot snapshot, Access access, CaseId other) {
        return snapshot.caseView(other)
                .flatMap(snapshot::today)
                .filter(access::sees)
                .isPresent();
    }

    /** Whether it shows {@code recorded} to whoever asks what had happened by that day. */
    boolean shows(RecordedEvent recorded, LocalDate on) {
        Event event = recorded.event();
        boolean happened =
                event instanceof EventCorrected || !event.occurredOn().isAfter(on);
        return happened && shown.test(content(event));
    }

    /** What an event is about: of a correction, that which it corrects. */
    static Event content(Event event) {
        return event instanceof EventCorrected correction ? content(correction.corrected()) : event;
    }
}
